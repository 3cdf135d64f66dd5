package org.mashang.notarization.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mashang.casework.tally.Count;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.emulator.EmbeddedCloudExtension;
import org.mashang.platform.store.CountedEvent;

/** Who sees what of people, and where nobody does. */
@ExtendWith(EmbeddedCloudExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrivacyTest {

  private static final List<String> PERSONAL =
      List.of("林语桐", "13957001234", "樟潭街道2号", "林致远", "方若水");

  private final Course course;
  private final Office office;

  PrivacyTest(EmbeddedCloud cloud) {
    course = new Course(cloud);
    office = course.office;
  }

  @Test
  void noLineOfTheLogNamesAnybodyInAWholeLife() {
    ARequest request = ARequest.birth();
    String number = request.at("/applicant/idNumber");
    String log =
        logged(
            () -> {
              String id = course.sealed(request, Person.CHAI);
              office.submit(Person.visitor("wrong"), request.put("/applicant/phone", "12"));
              office.send(revealing(Person.CHAI, id, "applicant.idNumber")).is(200);
              office.check(office.show(Person.CHAI, id).text("/certificates/0/checkCode"));
              course.wire.deliver(Wire.messages(Office.NOW, request.toString()));
              office.list(Person.CHAI, "OPEN");
            });
    assertTrue(log.lines().count() > 20, "there is a log");
    assertTrue(log.contains("\"level\":\"ERROR\""), "a failure is among it");
    assertNamesNobody(log, number);
  }

  @Test
  void noRowOfTheTableHoldsAnythingPersonalInClear() {
    ARequest request = ARequest.birth();
    String id = course.sealed(request, Person.CHAI);
    String rows = course.wire.rows(id).toString();
    assertTrue(rows.contains("offerSent"), "what anybody may know is in clear");
    assertNamesNobody(rows, request.at("/applicant/idNumber"));
  }

  @Test
  void whatALifeAddsToTheFiguresLiesWithItsEventsAndNamesNobody() {
    ARequest request = ARequest.birth();
    String id = course.sealed(request, Person.CHAI);
    List<Count> counts =
        course.wire.rows(id).stream()
            .flatMap(row -> CountedEvent.of(row).stream())
            .flatMap(event -> event.counts().stream())
            .toList();
    List<String> measures = counts.stream().map(Count::measure).distinct().toList();
    assertEquals("notarization.requested", measures.getFirst());
    assertTrue(measures.contains("notarization.issued"), measures.toString());
    assertNamesNobody(counts.toString(), request.at("/applicant/idNumber"));
  }

  @Test
  void listsShowAMaskedPerson() {
    String id = course.offered(ARequest.birth(), false, Person.QUJIANG);
    for (Person person : List.of(Person.DISPATCHER, Person.AUDITOR, Person.CHAI)) {
      Answer list = office.list(person, "OFFERED");
      assertTrue(list.texts("/items", "id").contains(id), person.id());
      assertTrue(list.texts("/items", "holder").contains("林**"), list.body());
      assertNamesNobody(list.body(), "nobody");
    }
  }

  @Test
  void theDispatcherSeesMaskedDataAndHasNoWayToReadThem() {
    ARequest request = ARequest.birth();
    String number = request.at("/applicant/idNumber");
    String id = course.offered(request, false, Person.QUJIANG);
    Answer seen = office.show(Person.DISPATCHER, id).is(200);
    assertNamesNobody(seen.body(), number);
    office.send(revealing(Person.DISPATCHER, id, "applicant.phone")).refused(403, "FORBIDDEN");
    office.send(history(Person.DISPATCHER, id)).refused(403, "FORBIDDEN");
  }

  @Test
  void theNotarySeesTheNameAndReadsTheNumberOnlyOnTheRecord() {
    ARequest request = ARequest.birth();
    String number = request.at("/applicant/idNumber");
    String id = course.taken(request, Person.CHAI);
    Answer seen = office.show(Person.CHAI, id).is(200);
    assertEquals("林语桐", seen.text("/applicant/name"));
    assertFalse(seen.body().contains(number) || seen.body().contains("13957001234"));

    Ask reveal = revealing(Person.CHAI, id, "applicant.idNumber").key("reveal-number-1");
    List<String> calls =
        office.calls.during(() -> assertEquals(number, office.send(reveal).is(200).text("/value")));
    assertEquals(List.of("BatchGetItem", "TransactWriteItems"), calls);
    Answer events = office.send(history(Person.CHAI, id)).is(200);
    assertEquals(
        List.of("personalDataRead"),
        events.texts("/items", "type").stream().filter("personalDataRead"::equals).toList());
    assertTrue(events.body().contains("核对证件"), "with its reason");
    assertFalse(events.body().contains(number), "the record does not repeat the datum");
  }

  @Test
  void whoHasNoBusinessWithAnOrderReadsNothingAndLeavesNoRecord() {
    String id = course.taken(ARequest.birth(), Person.CHAI);
    long version = office.show(Person.CHAI, id).version();
    office.send(revealing(Person.SU, id, "applicant.name")).is(404);
    office.send(revealing(Person.CHAI, id, "applicant.shoeSize")).is(422);
    office.show(Person.SU, id).is(404);
    office.send(history(Person.SU, id)).is(404);
    office.show(Person.visitor("stranger"), id).is(404);
    office.send(Office.commanding(Person.SU, id, version, "{\"type\":\"take\"}")).is(404);
    office
        .send(
            Office.commanding(
                Person.visitor("stranger"), id, 1, "{\"type\":\"withdraw\",\"reason\":\"x\"}"))
        .is(404);
    assertEquals(version, office.show(Person.CHAI, id).version());
  }

  @Test
  void theAuditorSeesWhatHappenedAndNotToWhom() {
    ARequest request = ARequest.birth();
    String id = course.sealed(request, Person.CHAI);
    assertNamesNobody(
        office.show(Person.AUDITOR, id).is(200).body(), request.at("/applicant/idNumber"));
    Answer events = office.send(history(Person.AUDITOR, id)).is(200);
    assertTrue(events.texts("/items", "type").contains("certificateIssued"));
    assertNamesNobody(events.body(), request.at("/applicant/idNumber"));
  }

  private static Ask revealing(Person person, String id, String field) {
    return Ask.to("POST /v1/notary/orders/{caseId}/reveal")
        .by(person)
        .on("caseId", id)
        .body("{\"field\":\"" + field + "\",\"reason\":\"核对证件\"}");
  }

  private static Ask history(Person person, String id) {
    return Ask.to("GET /v1/notary/orders/{caseId}/events").by(person).on("caseId", id);
  }

  private static void assertNamesNobody(String text, String number) {
    assertEquals(
        List.of(),
        Stream.concat(PERSONAL.stream(), Stream.of(number)).filter(text::contains).toList(),
        text);
  }

  private static String logged(Runnable work) {
    PrintStream out = System.out;
    var caught = new ByteArrayOutputStream();
    System.setOut(new PrintStream(caught, true, StandardCharsets.UTF_8));
    try {
      work.run();
    } finally {
      System.setOut(out);
    }
    return caught.toString(StandardCharsets.UTF_8);
  }
}

package org.mashang.notarization.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.emulator.EmbeddedCloudExtension;

/** How often a step goes to the tables, counted at the client. */
@ExtendWith(EmbeddedCloudExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CostsTest {

  private static final List<String> A_WRITE = List.of("TransactWriteItems");
  private static final List<String> A_READ = List.of("BatchGetItem");
  private static final List<String> A_READ_AND_A_WRITE =
      List.of("BatchGetItem", "TransactWriteItems");

  private final Course course;
  private final Office office;

  CostsTest(EmbeddedCloud cloud) {
    course = new Course(cloud);
    office = course.office;
    course.sealed(ARequest.licence(), Person.SU);
  }

  @Test
  void aRequestIsTakenInWithOneWriteAndNoRead() {
    Ask plain = Office.submitting(Person.visitor("costs"), ARequest.licence());
    assertEquals(A_WRITE, calls(plain, 201));
    Ask promising = Office.submitting(Person.visitor("costs"), ARequest.birth());
    assertEquals(A_WRITE, calls(promising, 201), "a promise is looked up in the same write");
  }

  @Test
  void everyStepToTheCertificateIsOneReadAndOneWrite() {
    String id = course.submitted(ARequest.licence());
    assertEquals(
        A_READ_AND_A_WRITE,
        calls(step(Person.DISPATCHER, id, Course.dispatch(false, Person.XINAN)), 200));
    course.wire.relay(course.wire.stream(id));
    var workOrder = course.wire.received("WorkOrdersQueue", id, Office.NOW);
    assertEquals(A_READ_AND_A_WRITE, office.calls.during(() -> course.wire.deliver(workOrder)));
    assertEquals(A_READ_AND_A_WRITE, calls(step(Person.SU, id, "{\"type\":\"take\"}"), 200));
    office.command(
        Person.SU, id, "{\"type\":\"checkIdentity\",\"means\":\"IN_PERSON\",\"note\":\"核对\"}");
    for (String paper : List.of("licence", "representative")) {
      office.command(
          Person.SU,
          id,
          "{\"type\":\"recordPaper\",\"paper\":\"%s\",\"note\":\"核对原件\"}".formatted(paper));
    }
    assertEquals(A_READ_AND_A_WRITE, calls(step(Person.SU, id, course.accept(Person.SU, id)), 200));
  }

  @Test
  void toIssueDrawsTheNumberInTheSameReadAndWriteAndARefusalIsARead() {
    String id = course.accepted(ARequest.licence(), Person.SU);
    assertEquals(A_READ, calls(step(Person.SU, id, "{\"type\":\"issue\"}"), 409));
    String ready = course.drafted(ARequest.licence(), Person.SU);
    assertEquals(A_READ_AND_A_WRITE, calls(step(Person.SU, ready, "{\"type\":\"issue\"}"), 200));
  }

  @Test
  void aPublicCheckIsOneCallAndAForgedCodeIsNone() {
    String id = course.issued(ARequest.licence(), Person.SU);
    String code = office.show(Person.SU, id).text("/certificates/0/checkCode");
    assertEquals(List.of("UpdateItem"), office.calls.during(() -> office.check(code).is(200)));
    String changed = code.substring(0, code.length() - 1) + (code.endsWith("A") ? "B" : "A");
    for (String forged : List.of(changed, code.substring(1), code + "A", "x", "公证")) {
      assertEquals(List.of(), office.calls.during(() -> office.check(forged).is(404)), forged);
    }
  }

  @Test
  void listsAreQueriesAndNeverScans() {
    course.offered(ARequest.licence(), false, Person.XINAN);
    for (String stage : List.of("OFFERED", "MINE", "OPEN")) {
      List<String> names = office.calls.during(() -> office.list(Person.SU, stage));
      assertTrue(List.of("Query", "BatchGetItem").containsAll(names), names.toString());
    }
  }

  private Ask step(Person person, String id, String body) {
    return Office.commanding(person, id, office.show(person, id).is(200).version(), body);
  }

  private List<String> calls(Ask ask, int status) {
    return office.calls.during(() -> office.send(ask).is(status));
  }
}

package org.mashang.notarization.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.emulator.EmbeddedCloudExtension;
import org.mashang.notarization.clock.OrderDueSweep;
import org.mashang.platform.notice.NoticeJson;
import org.mashang.platform.notice.NoticeOrder;

/**
 * Applicants are reminded once more before promised papers have to follow. Accepted on the last
 * workday before the holidays: the household register is due on 13 October, the birth certificate
 * on the 20th.
 */
@ExtendWith(EmbeddedCloudExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OrderDueSweepTest {

  private static final Person MAO = Person.notary(Person.XINAN, 4, "毛若琳");
  private static final String HOUSEHOLD = "-due-PROMISED_PAPER-2026-10-13";
  private static final String BIRTH = "-due-PROMISED_PAPER-2026-10-20";

  private final Course course;
  private final Office office;

  OrderDueSweepTest(EmbeddedCloud cloud) {
    course = new Course(cloud);
    office = course.office;
  }

  private int sweep(Instant now) {
    return office
        .make(
            "OrderDueSweep",
            (environment, clients) -> new OrderDueSweep(environment, clients, () -> now))
        .handleRequest(Map.of("time", now.toString()), Office.CONTEXT)
        .done();
  }

  private static Instant nine(String day) {
    return Instant.parse(day + "T01:00:00Z");
  }

  /** What the sweep at nine in the morning of a day orders about an order. */
  private List<NoticeOrder> on(String day, String id) {
    sweep(nine(day));
    return ordered(id, nine(day));
  }

  private List<NoticeOrder> ordered(String id, Instant now) {
    return course.wire.received("NoticesQueue", id, now).getRecords().stream()
        .map(SQSEvent.SQSMessage::getBody)
        .map(NoticeJson::order)
        .toList();
  }

  private static List<String> ids(List<NoticeOrder> orders) {
    return orders.stream().map(NoticeOrder::id).toList();
  }

  @Test
  void threeWorkdaysBeforeEachDayTheApplicantIsRemindedOfItAndOfEachOnce() {
    String id = course.accepted(ARequest.birth(), MAO);
    assertEquals(List.of(), on("2026-10-08", id), "four workdays before the 13th, one a Saturday");
    List<NoticeOrder> first = on("2026-10-09", id);
    assertEquals(List.of(id + HOUSEHOLD), ids(first));
    NoticeOrder order = first.getFirst();
    assertEquals("notarization-promise-due", Objects.requireNonNull(order.template()).name());
    assertEquals(nine("2026-10-09"), order.at());
    for (String later : List.of("2026-10-09", "2026-10-10", "2026-10-13")) {
      assertEquals(ids(first), ids(on(later, id)), "the same notice, which is sent once");
    }
    assertEquals(List.of(), on("2026-10-14", id), "over, and four workdays before the 20th");
    assertEquals(List.of(id + BIRTH), ids(on("2026-10-16", id)), "the 15th was missed");
  }

  @Test
  void aPaperThatHasFollowedIsNotRemindedOf() throws Exception {
    String id = course.accepted(ARequest.birth(), MAO);
    String file = course.uploads.png(MAO);
    office
        .command(
            MAO,
            id,
            "{\"type\":\"fulfilPromise\",\"paper\":\"household\",\"fileId\":\"%s\"}"
                .formatted(file))
        .is(200);
    assertEquals(List.of(), on("2026-10-13", id));
    assertEquals(List.of(id + BIRTH), ids(on("2026-10-15", id)));
  }

  @Test
  void whoPromisedNothingOrWithdrewIsNotReminded() {
    String licence = course.accepted(ARequest.licence(), Person.SU);
    String withdrawn = course.accepted(ARequest.birth(), MAO);
    office
        .command(Course.APPLICANT, withdrawn, "{\"type\":\"withdraw\",\"reason\":\"不办了\"}")
        .is(200);
    assertEquals(List.of(), on("2026-10-13", withdrawn));
    assertEquals(List.of(), on("2026-10-13", licence));
  }

  @Test
  void papersThatMayFollowTheCertificateAreRemindedOfAfterItWasHandedOver() {
    String id = course.sealed(ARequest.birth(), MAO);
    office
        .command(
            MAO,
            id,
            "{\"type\":\"recordDelivery\",\"means\":\"COUNTER\",\"deliveredOn\":\"2026-09-30\",\"receiver\":\"林语桐\"}")
        .is(200);
    assertEquals("CLOSED", office.show(MAO, id).text("/stage"));
    assertEquals(List.of(id + HOUSEHOLD), ids(on("2026-10-13", id)));
  }

  @Test
  void oneOrderThatFailsKeepsNoneOfTheOthersBackAndTheTableIsNotScanned() {
    List<String> ids =
        Stream.generate(() -> course.accepted(ARequest.birth(), MAO)).limit(2).sorted().toList();
    String broken = ids.getFirst();
    var row = course.wire.row("OrdersTable", "CASE#" + broken, "CASE");
    var damaged = new HashMap<>(row);
    damaged.put("state", Wire.text("no state"));
    course.wire.put("OrdersTable", damaged);
    Instant now = nine("2026-10-09");
    List<String> calls =
        office.calls.during(() -> assertThrows(IllegalStateException.class, () -> sweep(now)));
    assertTrue(List.of("Query", "GetItem", "SendMessage").containsAll(calls), calls.toString());
    assertEquals(List.of(ids.getLast() + HOUSEHOLD), ids(ordered(ids.getLast(), now)));
    course.wire.put("OrdersTable", row);
    assertEquals(List.of(broken + HOUSEHOLD), ids(on("2026-10-10", broken)));
  }
}

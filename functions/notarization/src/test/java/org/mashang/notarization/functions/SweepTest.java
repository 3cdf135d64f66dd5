package org.mashang.notarization.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.emulator.EmbeddedCloudExtension;
import org.mashang.platform.desk.Sweep;

/** What happens to work orders that nobody takes in time. */
@ExtendWith(EmbeddedCloudExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SweepTest {

  /** The first workday after the holidays is over. */
  private static final Instant LATER = Instant.parse("2026-10-08T16:00:00Z");

  private final Course course;
  private final Office office;
  private final Wire wire;

  SweepTest(EmbeddedCloud cloud) {
    course = new Course(cloud);
    office = course.office;
    wire = course.wire;
  }

  @Test
  void anOfferThatNobodyTakesGoesToTheNextOfficeAtItsHourAndOnlyOnce() {
    String id = course.offered(ARequest.licence(), false, Person.QUJIANG, Person.XINAN);
    office.sweep(LATER.minusSeconds(1));
    assertEquals(List.of("DELIVERED"), states(id));
    assertTrue(office.sweep(LATER).done() >= 1);
    assertEquals(List.of("EXPIRED", "SENT"), states(id));
    assertEquals(new Sweep.Swept(0, 0, 0), office.sweep(LATER));
    office.show(Person.CHAI, id).is(404);

    wire.relay(wire.stream(id));
    wire.deliver(wire.received("WorkOrdersQueue", id, LATER));
    assertEquals(List.of("EXPIRED", "DELIVERED"), states(id), "the first is not delivered again");
    Ask late =
        Office.commanding(
            Person.SU, id, office.show(Person.SU, id).version(), "{\"type\":\"take\"}");
    office.send(late.at(LATER.plusSeconds(60))).is(200);
  }

  @Test
  void whoTakesAtTheHourIsTooLateEvenBeforeTheSweepComes() {
    String id = course.offered(ARequest.birth(), false, Person.QUJIANG);
    office.command(Person.CHAI, id, "{\"type\":\"take\"}", LATER).refused(409, "OFFER_EXPIRED");
    office.command(Person.CHAI, id, "{\"type\":\"take\"}", LATER.minusSeconds(1)).is(200);
    office.sweep(LATER);
    assertEquals(List.of("TAKEN"), states(id));
  }

  @Test
  void theSweepFindsItsOrdersByTheIndex() {
    course.offered(ARequest.licence(), false, Person.QUJIANG);
    List<String> names = office.calls.during(() -> office.sweep(LATER));
    assertEquals("Query", names.getFirst());
    assertTrue(
        List.of("Query", "BatchGetItem", "TransactWriteItems").containsAll(names),
        names.toString());
    assertTrue(
        office.calls.during(() -> office.sweep(LATER)).stream().allMatch("Query"::equals),
        "nothing due, nothing read");
  }

  @Test
  void oneOrderThatFailsDoesNotStopTheOthersAndIsSweptLater() {
    List<String> ids =
        Stream.generate(() -> course.offered(ARequest.licence(), false, Person.QUJIANG))
            .limit(3)
            .sorted()
            .toList();
    String broken = ids.getFirst();
    var row = wire.row("OrdersTable", "CASE#" + broken, "CASE");
    var damaged = new HashMap<>(row);
    damaged.put("state", Wire.text("no state"));
    wire.put("OrdersTable", damaged);
    assertThrows(IllegalStateException.class, () -> office.sweep(LATER));
    for (String whole : ids.subList(1, 3)) {
      assertEquals(List.of("EXPIRED"), states(whole), "those that the index lists after it");
    }
    wire.put("OrdersTable", row);
    assertEquals(1, office.sweep(LATER).done());
    assertEquals(List.of("EXPIRED"), states(broken));
  }

  @Test
  void whenTheLastOfficeLetsTheTimePassTheDispatcherHasTheOrderAgain() {
    String id = course.offered(ARequest.licence(), true, Person.QUJIANG, Person.XINAN);
    office.sweep(LATER);
    assertEquals(List.of("EXPIRED", "EXPIRED"), states(id));
    Answer seen = office.show(Person.DISPATCHER, id);
    assertTrue(seen.texts("/permitted", "type").contains("dispatch"));
    assertFalse(office.list(Person.SU, "OFFERED").texts("/items", "id").contains(id));
  }

  @Test
  void anUrgentOrderWaitsTwoHours() {
    ARequest urgent = ARequest.licence();
    urgent.json().putObject("urgency").put("by", "2026-09-30").put("reason", "今天寄出标书");
    String id = course.offered(urgent, false, Person.QUJIANG, Person.XINAN);
    office.sweep(Office.NOW.plusSeconds(7_199));
    assertEquals(List.of("DELIVERED"), states(id));
    office.sweep(Office.NOW.plusSeconds(7_200));
    assertEquals(List.of("EXPIRED", "SENT"), states(id));
  }

  private List<String> states(String id) {
    return office.show(Person.DISPATCHER, id).is(200).texts("/offers", "state");
  }
}

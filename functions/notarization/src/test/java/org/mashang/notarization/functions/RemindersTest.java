package org.mashang.notarization.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.emulator.EmbeddedCloudExtension;
import org.mashang.notarization.notice.OrderReminders;
import org.mashang.platform.notice.NoticeJson;
import org.mashang.platform.notice.NoticeOrder;

/** What applicants are reminded of, from the stream of events to the queue of notices. */
@ExtendWith(EmbeddedCloudExtension.class)
class RemindersTest {

  private static final Person MAO = Person.notary(Person.XINAN, 4, "毛若琳");

  private final Course course;

  RemindersTest(EmbeddedCloud cloud) {
    course = new Course(cloud);
  }

  private List<NoticeOrder> ordered(String id, Instant now) {
    OrderReminders reminders =
        course.office.make(
            "OrderReminders",
            (environment, clients) -> new OrderReminders(environment, clients, () -> now));
    assertEquals(
        List.of(),
        reminders.handleRequest(course.wire.stream(id), Office.CONTEXT).getBatchItemFailures());
    return course.wire.received("NoticesQueue", id, now).getRecords().stream()
        .map(SQSEvent.SQSMessage::getBody)
        .map(NoticeJson::order)
        .toList();
  }

  private static List<String> templates(List<NoticeOrder> orders) {
    return orders.stream()
        .map(order -> Objects.requireNonNull(order.template()).name())
        .sorted()
        .toList();
  }

  @Test
  void acceptanceTellsOfTheFeeAndOfWhatWasPromised() {
    String id = course.accepted(ARequest.birth(), MAO);
    List<NoticeOrder> orders = ordered(id, Office.NOW);
    assertEquals(List.of("notarization-fee", "notarization-promise"), templates(orders));
    assertEquals(1, orders.stream().map(NoticeOrder::person).distinct().count());
    assertEquals(2, orders.stream().map(NoticeOrder::id).distinct().count());
  }

  @Test
  void aCertificateThatLiesReadyIsTold() {
    String id = course.sealed(ARequest.licence(), Person.SU);
    assertEquals("notarization-certificate", templates(ordered(id, Office.NOW)).getFirst());
    assertEquals(List.of(), ordered(id, Office.NOW.plus(Duration.ofDays(30))));
  }
}

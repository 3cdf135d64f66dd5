package org.mashang.reconsideration.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
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
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.notice.NoticeOrder;
import org.mashang.reconsideration.application.ABody;
import org.mashang.reconsideration.clock.CaseDueSweep;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Applicants are reminded once more before the days to supplement are over. */
@ExtendWith(EmbeddedCloudExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaseDueSweepTest {

  private static final Person VISITOR = Person.visitor("due");
  private static final String SUPPLEMENT =
      "{\"type\":\"supplement\",\"note\":\"身份证复印件\",\"files\":[]}";

  private final EmbeddedCloud cloud;
  private final Office office;
  private final NoticesOrdered notices;

  CaseDueSweepTest(EmbeddedCloud cloud) {
    this.cloud = cloud;
    office = new Office(cloud);
    notices = new NoticesOrdered(cloud);
  }

  private int sweep(Instant now) {
    return office
        .make(
            "CaseDueSweep",
            (Environment environment, Clients clients) ->
                new CaseDueSweep(environment, clients, () -> now))
        .handleRequest(Map.of("time", now.toString()), Office.CONTEXT)
        .done();
  }

  /** What the sweep at nine in the morning of a day orders about a case. */
  private List<NoticeOrder> on(String day, String caseId) {
    sweep(nine(day));
    return notices.about(caseId);
  }

  private static Instant nine(String day) {
    return Instant.parse(day + "T01:00:00Z");
  }

  private static List<String> ids(List<NoticeOrder> orders) {
    return orders.stream().map(NoticeOrder::id).toList();
  }

  private String asked(Instant at) {
    Ask ask = Ask.to("ApplicantApi.Submit").by(VISITOR).at(at).body(ABody.complete());
    String id = office.send("ApplicantApi.Submit", ask).is(201).text("/id");
    command(Person.CLERK, id, Bodies.ASK_SUPPLEMENT, at);
    return id;
  }

  /** Asked for what is missing, and the notice is received the same day. */
  private String served(String day) {
    Instant at = nine(day);
    String id = asked(at);
    command(Person.CLERK, id, "{\"type\":\"sendElectronically\",\"document\":\"doc-1\"}", at);
    command(VISITOR, id, "{\"type\":\"confirmReceipt\",\"document\":\"doc-1\"}", at);
    return id;
  }

  private void command(Person person, String id, String body, Instant at) {
    long seen = office.show(person, id, at).is(200).version();
    office.command(person, id, seen, body, at).is(200);
  }

  @Test
  void threeWorkdaysBeforeTheLastDayTheApplicantIsRemindedAndOnTheNextDaysNotAgain() {
    String id = served("2026-10-12");
    assertEquals(List.of(), on("2026-10-20", id), "four workdays before the 26th");
    List<NoticeOrder> first = on("2026-10-21", id);
    assertEquals(1, first.size());
    NoticeOrder order = first.getFirst();
    assertEquals(id + "-due-SUPPLEMENT-2026-10-26", order.id());
    assertEquals("reconsideration-supplement-due", Objects.requireNonNull(order.template()).name());
    assertEquals(nine("2026-10-21"), order.at());
    assertFalse(order.urgent());
    assertEquals(6, order.city().length());
    for (String later : List.of("2026-10-21", "2026-10-22", "2026-10-26")) {
      assertEquals(ids(first), ids(on(later, id)), "the same notice, which is sent once");
    }
    assertEquals(List.of(), on("2026-10-27", id), "what is over is nothing to be reminded of");
  }

  @Test
  void aDayThatWasMissedIsMadeUpForByTheNext() {
    String id = served("2026-10-12");
    assertEquals(List.of(id + "-due-SUPPLEMENT-2026-10-26"), ids(on("2026-10-22", id)));
  }

  @Test
  void theHolidaysDoNotCount() {
    String id = served("2026-09-18");
    assertEquals(List.of(), on("2026-09-28", id), "the 29th, the 30th and 8 October come first");
    assertEquals(List.of(id + "-due-SUPPLEMENT-2026-10-09"), ids(on("2026-09-29", id)));
  }

  @Test
  void whatWasSuppliedInTheMeantimeOrHasEndedIsNotRemindedOf() {
    String supplied = served("2026-10-12");
    command(VISITOR, supplied, SUPPLEMENT, nine("2026-10-20"));
    String ended = served("2026-10-12");
    command(VISITOR, ended, Bodies.WITHDRAW, nine("2026-10-20"));
    command(
        Person.CLERK,
        ended,
        "{\"type\":\"permitWithdrawal\",\"reason\":\"出于真实意愿\"}",
        nine("2026-10-20"));
    sweep(nine("2026-10-21"));
    assertEquals(List.of(), notices.about(supplied, ended));
  }

  @Test
  void aWithdrawalThatWaitsForItsAnswerMayBeDeniedAndStopsNoPeriod() {
    String id = served("2026-10-12");
    command(VISITOR, id, Bodies.WITHDRAW, nine("2026-10-20"));
    assertEquals(1, on("2026-10-21", id).size());
  }

  @Test
  void aPeriodThatWasExtendedIsRemindedOfByItsNewDay() {
    String id = served("2026-10-12");
    assertEquals(1, on("2026-10-21", id).size());
    command(
        Person.CLERK,
        id,
        "{\"type\":\"extendSupplement\",\"until\":\"2026-11-05\",\"reason\":\"正在外地补办\"}",
        nine("2026-10-22"));
    assertEquals(List.of(), on("2026-10-26", id));
    assertEquals(List.of(id + "-due-SUPPLEMENT-2026-11-05"), ids(on("2026-11-02", id)));
  }

  @Test
  void whileNobodyKnowsWhenTheNoticeWasReceivedThereIsNoDayToRemindOf() {
    String id = asked(nine("2026-10-12"));
    for (int day = 0; day < 20; day++) {
      sweep(nine("2026-10-12").plus(Duration.ofDays(day)));
    }
    assertEquals(List.of(), notices.about(id));
  }

  @Test
  void oneCaseThatFailsKeepsNoneOfTheOthersBackAndTheTableIsNotScanned() {
    List<String> ids = Stream.generate(() -> served("2026-11-02")).limit(3).sorted().toList();
    String broken = ids.getFirst();
    try (DynamoDbClient dynamo = cloud.clients().dynamoDb()) {
      String table = cloud.physicalName("CasesTable");
      var key =
          Map.of("pk", AttributeValue.fromS("CASE#" + broken), "sk", AttributeValue.fromS("CASE"));
      var row = dynamo.getItem(ask -> ask.tableName(table).key(key)).item();
      var damaged = new HashMap<>(row);
      damaged.put("state", AttributeValue.fromS("no state"));
      dynamo.putItem(put -> put.tableName(table).item(damaged));
      List<String> calls =
          office.calls.during(
              () -> assertThrows(IllegalStateException.class, () -> sweep(nine("2026-11-11"))));
      assertTrue(List.of("Query", "GetItem", "SendMessage").containsAll(calls), calls.toString());
      assertEquals(2, notices.about(ids.get(1), ids.get(2)).size());
      dynamo.putItem(put -> put.tableName(table).item(row));
    }
    assertEquals(1, on("2026-11-12", broken).size());
  }
}

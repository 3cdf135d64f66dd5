package org.mashang.reconsideration.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.emulator.EmbeddedCloudExtension;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.notice.NoticeChannel;
import org.mashang.platform.notice.NoticeOrder;
import org.mashang.reconsideration.application.ABody;
import org.mashang.reconsideration.notice.CaseReminders;

/** What applicants are reminded of, from the stream of events to the queue of notices. */
@ExtendWith(EmbeddedCloudExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RemindersTest {

  private static final Instant TUESDAY = Office.MONDAY.plusSeconds(86_400);
  private static final Context CONTEXT =
      (Context)
          Proxy.newProxyInstance(
              RemindersTest.class.getClassLoader(),
              new Class<?>[] {Context.class},
              (proxy, method, arguments) ->
                  method.getName().equals("getAwsRequestId") ? "8f0c1f0e" : null);

  private final EmbeddedCloud cloud;
  private final Office office;
  private final NoticesOrdered notices;

  RemindersTest(EmbeddedCloud cloud) {
    this.cloud = cloud;
    office = new Office(cloud);
    notices = new NoticesOrdered(cloud);
  }

  private CaseReminders reminders(Instant now) {
    return office.make(
        "CaseReminders",
        (Environment environment, Clients clients) ->
            new CaseReminders(environment, clients, () -> now));
  }

  /** The events of a case as its table's stream tells them. */
  private DynamodbEvent events(String caseId) {
    Map<String, String> variables = cloud.environmentOf("CaseReminders");
    var items =
        Clients.of(variables)
            .dynamoDb()
            .query(
                ask ->
                    ask.tableName(variables.get(Variable.CASES_TABLE.name()))
                        .keyConditionExpression("pk = :pk and begins_with(sk, :sk)")
                        .expressionAttributeValues(
                            Map.of(
                                ":pk",
                                software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS(
                                    "CASE#" + caseId),
                                ":sk",
                                software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS(
                                    "EVENT#"))))
            .items();
    DynamodbEvent event = new DynamodbEvent();
    List<DynamodbEvent.DynamodbStreamRecord> records = new ArrayList<>();
    for (var item : items) {
      Map<String, AttributeValue> image = new HashMap<>();
      item.forEach(
          (name, value) -> {
            if (value.s() != null) {
              image.put(name, new AttributeValue().withS(value.s()));
            }
          });
      StreamRecord told = new StreamRecord();
      told.setNewImage(image);
      told.setSequenceNumber(String.valueOf(records.size() + 1));
      var record = new DynamodbEvent.DynamodbStreamRecord();
      record.setEventID("event-" + records.size());
      record.setEventName("INSERT");
      record.setDynamodb(told);
      records.add(record);
    }
    event.setRecords(records);
    return event;
  }

  private List<NoticeOrder> ordered(String caseId, Instant now) {
    var answer = reminders(now).handleRequest(events(caseId), CONTEXT);
    assertTrue(answer.getBatchItemFailures().isEmpty());
    return notices.about(caseId);
  }

  private static List<String> templates(List<NoticeOrder> orders) {
    List<String> all = new ArrayList<>();
    for (NoticeOrder order : orders) {
      NoticeOrder.Template template = order.template();
      assertNotNull(template);
      all.add(template.name());
    }
    return all;
  }

  @Test
  void acceptanceIsToldOnceByThePhoneForServiceAndInTheOrgansOwnDivision() {
    String id = office.received(Person.visitor("reminded"));
    assertEquals(List.of(), ordered(id, TUESDAY), "that it came in is told by the receipt");
    office.command(Person.CLERK, id, 1, Bodies.ACCEPT, TUESDAY).is(200);
    List<NoticeOrder> first = ordered(id, TUESDAY);
    assertEquals(List.of("reconsideration-accepted"), templates(first));
    NoticeOrder order = first.getFirst();
    assertEquals(NoticeChannel.SMS, order.ways().getFirst().channel());
    assertEquals(NoticeChannel.LETTER, order.ways().getLast().channel());
    assertEquals("reconsideration", order.capability());
    assertEquals(6, order.city().length());
    assertFalse(order.urgent());
    assertEquals(
        order.id(), ordered(id, TUESDAY).getFirst().id(), "the same notice has the same id");
  }

  @Test
  void whoChangesTheWayIsRemindedThatWayFromThenOn() {
    Person visitor = Person.visitor("other-way");
    String id = office.received(visitor);
    String change = "{\"type\":\"changeReminders\",\"way\":\"EMAIL\",\"email\":\"%s\"}";
    office.command(visitor, id, 1, change.formatted("nowhere"), TUESDAY).is(422);
    office.command(visitor, id, 1, change.formatted("zhang@example.org"), TUESDAY).is(200);
    office.command(Person.CLERK, id, 2, Bodies.ACCEPT, TUESDAY).is(200);
    NoticeOrder order = ordered(id, TUESDAY).getFirst();
    assertEquals(NoticeChannel.EMAIL, order.ways().getFirst().channel());
  }

  @Test
  void whatIsMissingIsTold() {
    String id = office.received(Person.visitor("supplemented"));
    office.command(Person.CLERK, id, 1, Bodies.ASK_SUPPLEMENT, TUESDAY).is(200);
    assertEquals(List.of("reconsideration-supplement"), templates(ordered(id, TUESDAY)));
  }

  @Test
  void whatHappenedThreeDaysAgoIsNoNewsAnyMore() {
    String id = office.received(Person.visitor("old news"));
    office.command(Person.CLERK, id, 1, Bodies.ACCEPT, TUESDAY).is(200);
    assertEquals(List.of(), ordered(id, TUESDAY.plus(Duration.ofDays(3)).plusSeconds(1)));
    assertEquals(1, ordered(id, TUESDAY.plus(Duration.ofDays(3)).minusSeconds(1)).size());
  }

  /** The ways of the only order of a case that was accepted for somebody who wishes this. */
  private List<NoticeOrder> wishing(String name, String wish) {
    String id =
        office
            .submit(Person.visitor(name), ABody.complete().put("/reminders", wish))
            .is(201)
            .text("/id");
    office.command(Person.CLERK, id, 1, Bodies.ACCEPT, TUESDAY).is(200);
    return ordered(id, TUESDAY);
  }

  @Test
  void thePersonsWishComesFirst() {
    NoticeOrder order =
        wishing("wishes an e-mail", "{\"way\":\"EMAIL\",\"email\":\"zhang@example.org\"}")
            .getFirst();
    assertEquals(
        List.of(NoticeChannel.EMAIL, NoticeChannel.SMS, NoticeChannel.LETTER),
        order.ways().stream().map(NoticeOrder.Way::channel).toList());
  }

  @Test
  void whoWishesNoReminderGetsNone() {
    assertEquals(List.of(), wishing("wishes none", "{\"way\":\"NONE\"}"));
  }

  @Test
  void aServersSecretIsShownToNobody() {
    Person visitor = Person.visitor("a server");
    String secret = "kept-for-the-server-42";
    String id =
        office
            .submit(
                visitor,
                ABody.complete()
                    .put(
                        "/reminders",
                        "{\"way\":\"WEBHOOK\",\"url\":\"https://a.example/in\",\"secret\":\"%s\"}"
                            .formatted(secret)))
            .is(201)
            .text("/id");
    for (Person reader : List.of(visitor, Person.CLERK)) {
      var page = office.caseFor(reader, id).is(200);
      assertEquals("WEBHOOK", page.text("/reminderWay"));
      assertFalse(page.body().contains(secret));
    }
  }
}

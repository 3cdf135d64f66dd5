package org.mashang.notices.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
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
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.emulator.EmbeddedCloudExtension;
import org.mashang.notices.docket.NoticeTable;
import org.mashang.notices.notice.Notice;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.notice.NoticeAttempt.Result;
import org.mashang.platform.notice.NoticeChannel;
import org.mashang.platform.notice.NoticeJson;
import org.mashang.platform.notice.NoticeNews;
import org.mashang.platform.notice.NoticeOrder;
import org.mashang.platform.notice.NoticeState;
import software.amazon.awssdk.services.sqs.model.Message;

/** What the table of notices holds comes to the capability it belongs to, and to no other. */
@ExtendWith(EmbeddedCloudExtension.class)
class NoticeNewsRelayTest {

  private static final Instant NOW = Instant.parse("2026-10-12T02:00:00Z");
  private static final Context CONTEXT =
      (Context)
          Proxy.newProxyInstance(
              NoticeNewsRelayTest.class.getClassLoader(),
              new Class<?>[] {Context.class},
              (proxy, method, arguments) ->
                  method.getName().equals("getAwsRequestId") ? "5e0c1f0e" : null);

  private final Map<String, String> variables;
  private final Map<String, String> tableOf;
  private final Clients clients;
  private final NoticeTable table;

  NoticeNewsRelayTest(EmbeddedCloud cloud) {
    variables = cloud.environmentOf("NoticeNewsRelay");
    tableOf = cloud.environmentOf("NoticeIntake");
    clients = Clients.of(variables);
    table =
        new NoticeTable(
            clients.dynamoDb(), Objects.requireNonNull(tableOf.get(Variable.NOTICES_TABLE.name())));
  }

  private static Notice notice(String capability) {
    String id = capability + "-" + UUID.randomUUID();
    return Notice.of(
        new NoticeOrder(
            NoticeOrder.VERSION,
            id,
            capability,
            "case-" + id,
            "7",
            "330800",
            List.of(
                new NoticeOrder.Way(NoticeChannel.SMS, "sealed-number"),
                new NoticeOrder.Way(NoticeChannel.EMAIL, "sealed-address")),
            "person",
            new NoticeOrder.Template("reconsideration-accepted", 1),
            "sealed-text",
            false,
            NOW),
        NOW);
  }

  /** The row of a notice as the stream tells it. */
  private DynamodbEvent.DynamodbStreamRecord told(Notice notice) {
    var item =
        clients
            .dynamoDb()
            .getItem(
                ask ->
                    ask.tableName(tableOf.get(Variable.NOTICES_TABLE.name()))
                        .consistentRead(true)
                        .key(
                            Map.of(
                                "pk", of("NOTICE#" + notice.id()),
                                "sk", of("STATE"))))
            .item();
    Map<String, AttributeValue> image = new HashMap<>();
    item.forEach(
        (name, value) ->
            image.put(
                name,
                value.s() == null
                    ? new AttributeValue().withN(value.n()).withBOOL(value.bool())
                    : new AttributeValue().withS(value.s())));
    StreamRecord record = new StreamRecord();
    record.setNewImage(image);
    record.setSequenceNumber(Long.toString(notice.version()));
    var change = new DynamodbEvent.DynamodbStreamRecord();
    change.setEventID(notice.id() + notice.version());
    change.setEventName("MODIFY");
    change.setDynamodb(record);
    return change;
  }

  private static software.amazon.awssdk.services.dynamodb.model.AttributeValue of(String text) {
    return software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS(text);
  }

  private void relay(List<DynamodbEvent.DynamodbStreamRecord> records) {
    DynamodbEvent event = new DynamodbEvent();
    event.setRecords(records);
    var relay =
        new NoticeNewsRelay(
            Environment.of(variables, Variable.CASE_NEWS_QUEUE, Variable.ORDER_NEWS_QUEUE),
            clients);
    assertTrue(relay.handleRequest(event, CONTEXT).getBatchItemFailures().isEmpty());
  }

  private List<NoticeNews> got(Variable queue, Notice of) {
    String url = Objects.requireNonNull(variables.get(queue.name()));
    List<NoticeNews> all = new ArrayList<>();
    List<Message> some;
    do {
      some =
          clients
              .sqs()
              .receiveMessage(ask -> ask.queueUrl(url).maxNumberOfMessages(10).waitTimeSeconds(0))
              .messages();
      for (Message message : some) {
        assertFalse(message.body().contains("sealed"), "more than the capability needs");
        all.add(NoticeJson.news(message.body()));
        clients
            .sqs()
            .deleteMessage(ask -> ask.queueUrl(url).receiptHandle(message.receiptHandle()));
      }
    } while (!some.isEmpty());
    return all.stream().filter(one -> one.caseId().equals(of.order().caseId())).toList();
  }

  @Test
  void aReminderIsToldWhenItIsKeptAndWhenSomethingCameOfATry() {
    Notice kept = notice("reconsideration");
    table.keep(kept);
    List<DynamodbEvent.DynamodbStreamRecord> records = new ArrayList<>();
    records.add(told(kept));
    Notice begun = kept.begun("webhook-sms", NOW);
    table.change(kept, begun);
    records.add(told(begun));
    Notice refused = begun.ended(Result.REFUSED, "BLOCKED", "", NOW, Duration.ZERO);
    table.change(begun, refused);
    records.add(told(refused));
    relay(records);
    List<NoticeNews> news = got(Variable.CASE_NEWS_QUEUE, kept);
    assertEquals(2, news.size());
    assertEquals(NoticeState.WAITING, news.getFirst().reminder().state());
    assertEquals(NoticeChannel.SMS, news.getFirst().reminder().channel());
    assertEquals(NOW, news.getFirst().reminder().due());
    NoticeNews last = news.getLast();
    assertEquals(NoticeChannel.EMAIL, last.reminder().channel(), "the way that is tried next");
    assertEquals("BLOCKED", last.reminder().attempts().getFirst().code());
    assertEquals("reconsideration-accepted", last.reminder().template());
    assertTrue(last.version() > news.getFirst().version());
  }

  @Test
  void whatWentOutWaitsNoLonger() {
    Notice kept = notice("notarization");
    table.keep(kept);
    Notice begun = kept.begun("webhook-sms", NOW);
    Notice sent = begun.ended(Result.TAKEN, "HTTP_200", "r-1", NOW, Duration.ZERO);
    table.change(kept, begun);
    table.change(begun, sent);
    relay(List.of(told(sent)));
    NoticeNews news = got(Variable.ORDER_NEWS_QUEUE, kept).getFirst();
    assertEquals(NoticeState.SENT, news.reminder().state());
    assertNull(news.reminder().due());
    assertEquals("r-1", news.reminder().attempts().getFirst().receipt());
  }

  @Test
  void othersHearItElsewhere() {
    Notice kept = notice("fraud");
    table.keep(kept);
    relay(List.of(told(kept)));
    assertEquals(List.of(), got(Variable.CASE_NEWS_QUEUE, kept));
    assertEquals(List.of(), got(Variable.ORDER_NEWS_QUEUE, kept));
  }
}

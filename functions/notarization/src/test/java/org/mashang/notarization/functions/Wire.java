package org.mashang.notarization.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.notarization.dispatch.WorkOrderDelivery;
import org.mashang.notarization.dispatch.WorkOrderRelay;
import org.mashang.notarization.press.CertificatePress;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;

/** From the table's rows over the stream's records and the real queues to the functions behind. */
final class Wire {

  private final EmbeddedCloud cloud;
  private final DynamoDbClient dynamo;
  private final SqsClient sqs;
  private final WorkOrderRelay relay;
  private final WorkOrderDelivery delivery;
  private final CertificatePress press;

  Wire(EmbeddedCloud cloud, Office office) {
    this.cloud = cloud;
    dynamo = cloud.clients().dynamoDb();
    sqs = cloud.clients().sqs();
    relay = office.make("WorkOrderRelay", WorkOrderRelay::new);
    delivery = office.make("WorkOrderDelivery", WorkOrderDelivery::new);
    press = office.make("CertificatePress", CertificatePress::new);
  }

  /** Everything that is stored of an order, as it is stored. */
  List<Map<String, software.amazon.awssdk.services.dynamodb.model.AttributeValue>> rows(String id) {
    return dynamo
        .query(
            ask ->
                ask.tableName(cloud.physicalName("OrdersTable"))
                    .keyConditionExpression("pk = :pk")
                    .expressionAttributeValues(Map.of(":pk", text("CASE#" + id)))
                    .consistentRead(true))
        .items();
  }

  /** What the table's stream tells of an order: a record for each of its rows. */
  DynamodbEvent stream(String id) {
    List<DynamodbEvent.DynamodbStreamRecord> records = new ArrayList<>();
    for (var row : rows(id)) {
      var change = new StreamRecord();
      change.setNewImage(image(row));
      change.setSequenceNumber(String.valueOf(1000 + records.size()));
      change.setApproximateCreationDateTime(Date.from(Office.NOW));
      var record = new DynamodbEvent.DynamodbStreamRecord();
      record.setEventID("record-" + records.size());
      record.setEventName("INSERT");
      record.setDynamodb(change);
      records.add(record);
    }
    var event = new DynamodbEvent();
    event.setRecords(records);
    return event;
  }

  private static Map<String, AttributeValue> image(
      Map<String, software.amazon.awssdk.services.dynamodb.model.AttributeValue> row) {
    Map<String, AttributeValue> image = new HashMap<>();
    row.forEach(
        (name, value) -> {
          if (value.s() != null) {
            image.put(name, new AttributeValue(value.s()));
          } else if (value.n() != null) {
            image.put(name, new AttributeValue().withN(value.n()));
          }
        });
    return image;
  }

  StreamsEventResponse relay(DynamodbEvent event) {
    return relay.handleRequest(event, Office.CONTEXT);
  }

  /** Passes on what the stream tells of an order and brings it where it belongs. */
  void bring(String id) {
    assertEquals(List.of(), relay(stream(id)).getBatchItemFailures());
    assertEquals(
        List.of(), deliver(received("WorkOrdersQueue", id, Office.NOW)).getBatchItemFailures());
  }

  /** The same for a certificate that is to be printed. */
  void print(String id) {
    assertEquals(List.of(), relay(stream(id)).getBatchItemFailures());
    assertEquals(List.of(), press(received("PressQueue", id, Office.NOW)).getBatchItemFailures());
    received("WorkOrdersQueue", id, Office.NOW);
  }

  SQSBatchResponse deliver(SQSEvent event) {
    return delivery.handleRequest(event, Office.CONTEXT);
  }

  SQSBatchResponse press(SQSEvent event) {
    return press.handleRequest(event, Office.CONTEXT);
  }

  /** What lies in a queue about something, taken out; sent when the test's calendar says. */
  SQSEvent received(String queue, String about, Instant sent) {
    List<String> bodies = new ArrayList<>();
    for (List<Message> some = receive(queue); !some.isEmpty(); some = receive(queue)) {
      for (Message message : some) {
        if (message.body().contains(about)) {
          bodies.add(message.body());
        }
      }
    }
    return messages(sent, bodies.toArray(String[]::new));
  }

  private List<Message> receive(String queue) {
    String url = cloud.physicalName(queue);
    List<Message> some =
        sqs.receiveMessage(ask -> ask.queueUrl(url).maxNumberOfMessages(10)).messages();
    some.forEach(
        one -> sqs.deleteMessage(ask -> ask.queueUrl(url).receiptHandle(one.receiptHandle())));
    return some;
  }

  static SQSEvent messages(Instant sent, String... bodies) {
    List<SQSEvent.SQSMessage> messages = new ArrayList<>();
    for (String body : bodies) {
      var message = new SQSEvent.SQSMessage();
      message.setMessageId("message-" + messages.size());
      message.setBody(body);
      message.setAttributes(Map.of("SentTimestamp", String.valueOf(sent.toEpochMilli())));
      messages.add(message);
    }
    var event = new SQSEvent();
    event.setRecords(messages);
    return event;
  }

  static SQSEvent workOrder(String id, int number, String office) {
    return messages(
        Office.NOW,
        "{\"orderId\":\"%s\",\"number\":%d,\"office\":\"%s\"}".formatted(id, number, office));
  }

  static SQSEvent printing(String id, String checkId) {
    return messages(Office.NOW, "{\"orderId\":\"%s\",\"checkId\":\"%s\"}".formatted(id, checkId));
  }

  static List<String> failed(SQSBatchResponse answer) {
    return answer.getBatchItemFailures().stream().map(one -> one.getItemIdentifier()).toList();
  }

  /** A row of the orders' table; empty if there is none. */
  Map<String, software.amazon.awssdk.services.dynamodb.model.AttributeValue> row(
      String table, String pk, String sk) {
    return dynamo
        .getItem(
            ask ->
                ask.tableName(cloud.physicalName(table))
                    .key(Map.of("pk", text(pk), "sk", text(sk)))
                    .consistentRead(true))
        .item();
  }

  void put(
      String table,
      Map<String, software.amazon.awssdk.services.dynamodb.model.AttributeValue> row) {
    dynamo.putItem(ask -> ask.tableName(cloud.physicalName(table)).item(row));
  }

  /** How many open cases a notary is counted to have. */
  int load(String notary) {
    var open = row("OrdersTable", "LOAD#" + notary, "LOAD").get("openCases");
    return open == null ? 0 : Integer.parseInt(open.n());
  }

  void setLoad(String notary, int open) {
    put(
        "OrdersTable",
        Map.of(
            "pk",
            text("LOAD#" + notary),
            "sk",
            text("LOAD"),
            "openCases",
            software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN(
                String.valueOf(open))));
  }

  static software.amazon.awssdk.services.dynamodb.model.AttributeValue text(String value) {
    return software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS(value);
  }
}

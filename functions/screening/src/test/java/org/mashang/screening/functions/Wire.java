package org.mashang.screening.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mashang.casework.scan.Line;
import org.mashang.casework.scan.PageSource;
import org.mashang.casework.scan.PageText;
import org.mashang.casework.scan.Quad;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.platform.reading.PageFiles;
import org.mashang.platform.reading.ReadingJson;
import org.mashang.platform.reading.ReadingOrder;
import org.mashang.platform.reading.ReadingResult;
import org.mashang.screening.arrival.PaperArrival;
import org.mashang.screening.reading.PapersRead;
import org.mashang.screening.reading.ReadingRelay;
import org.mashang.screening.reading.Screener;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;

/**
 * From the bucket and the table's stream over the real queues to the functions behind; whoever
 * reads papers is played here, by the contract.
 */
final class Wire {

  private final EmbeddedCloud cloud;
  private final DynamoDbClient dynamo;
  private final SqsClient sqs;
  private final S3Client s3;
  private final PaperArrival arrival;
  private final ReadingRelay relay;
  private final PapersRead papersRead;
  private final Screener screener;

  Wire(EmbeddedCloud cloud, Bureau bureau) {
    this.cloud = cloud;
    dynamo = cloud.clients().dynamoDb();
    sqs = cloud.clients().sqs();
    s3 = cloud.clients().s3();
    arrival = bureau.make("PaperArrival", PaperArrival::new);
    relay = bureau.make("ReadingRelay", ReadingRelay::new);
    papersRead = bureau.make("PapersRead", PapersRead::new);
    screener = bureau.make("Screener", Screener::new);
  }

  void lay(String key, byte[] bytes) {
    s3.putObject(put -> put.bucket(bucket()).key(key), RequestBody.fromBytes(bytes));
  }

  byte[] read(String key) {
    return s3.getObjectAsBytes(get -> get.bucket(bucket()).key(key)).asByteArray();
  }

  void forget(String key) {
    s3.deleteObject(ask -> ask.bucket(bucket()).key(key));
  }

  private String bucket() {
    return cloud.physicalName("FilesBucket");
  }

  /** What S3 says of a file that has arrived. */
  static String arrivedAt(String key) {
    return "{\"Records\":[{\"s3\":{\"object\":{\"key\":\"%s\"}}}]}".formatted(key);
  }

  SQSBatchResponse arrive(SQSEvent event) {
    return arrival.handleRequest(event, Bureau.CONTEXT);
  }

  /** Relays everything that has happened in a case; returns how to read its papers. */
  List<ReadingOrder> relayed(String id) {
    assertEquals(List.of(), relay.handleRequest(stream(id), Bureau.CONTEXT).getBatchItemFailures());
    return received("ReadingQueue", id, Bureau.NOW).getRecords().stream()
        .map(message -> ReadingJson.read(message.getBody(), ReadingOrder.class))
        .toList();
  }

  /** Reads a paper as the reading functions would: one text a page. */
  ReadingResult readAs(ReadingOrder order, String... pages) {
    PageFiles files = new PageFiles(s3, bucket());
    for (int i = 0; i < pages.length; i++) {
      files.writePicture(order.output(), i + 1, new byte[] {(byte) 0xff, (byte) 0xd8});
      files.writeText(order.output(), page(i + 1, pages[i]));
    }
    return new ReadingResult(order.job(), order.output(), pages.length, List.of(), null);
  }

  static PageText page(int number, String text) {
    List<Line> lines = new ArrayList<>();
    String[] split = text.split("\n", -1);
    for (int i = 0; i < split.length; i++) {
      double top = 0.05 + 0.04 * i;
      lines.add(new Line(split[i], Quad.of(0.1, top, 0.9, top + 0.03), 0.99));
    }
    return new PageText(number, PageSource.PICTURE, "played/1", 1200, 1600, 0, lines, List.of());
  }

  SQSBatchResponse tell(ReadingResult... results) {
    String[] bodies = List.of(results).stream().map(ReadingJson::write).toArray(String[]::new);
    return papersRead.handleRequest(messages(Bureau.NOW, bodies), Bureau.CONTEXT);
  }

  SQSBatchResponse screen(String... ids) {
    return screen(Bureau.NOW, ids);
  }

  SQSBatchResponse screen(Instant at, String... ids) {
    String[] bodies =
        List.of(ids).stream().map(id -> "{\"caseId\":\"%s\"}".formatted(id)).toArray(String[]::new);
    return screener.handleRequest(messages(at, bodies), Bureau.CONTEXT);
  }

  /** Everything that is stored of a case, as it is stored. */
  List<Map<String, software.amazon.awssdk.services.dynamodb.model.AttributeValue>> rows(String id) {
    return dynamo
        .query(
            ask ->
                ask.tableName(cloud.physicalName("ScreeningsTable"))
                    .keyConditionExpression("pk = :pk")
                    .expressionAttributeValues(
                        Map.of(
                            ":pk",
                            software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS(
                                "CASE#" + id)))
                    .consistentRead(true))
        .items();
  }

  /** What the table's stream tells of a case: a record for each of its rows. */
  DynamodbEvent stream(String id) {
    List<DynamodbEvent.DynamodbStreamRecord> records = new ArrayList<>();
    for (var row : rows(id)) {
      var change = new StreamRecord();
      change.setNewImage(image(row));
      change.setSequenceNumber(String.valueOf(1000 + records.size()));
      change.setApproximateCreationDateTime(Date.from(Bureau.NOW));
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

  static List<String> failed(SQSBatchResponse answer) {
    return answer.getBatchItemFailures().stream().map(one -> one.getItemIdentifier()).toList();
  }
}

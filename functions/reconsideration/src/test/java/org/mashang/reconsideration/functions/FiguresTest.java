package org.mashang.reconsideration.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mashang.casework.tally.Count;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.emulator.EmbeddedCloudExtension;
import org.mashang.platform.store.CountedEvent;
import org.mashang.reconsideration.figures.HallFigures;

/** Counting from the stream, through the real function. */
@ExtendWith(EmbeddedCloudExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiguresTest {

  private final EmbeddedCloud cloud;
  private final Office office;
  private final HallFigures figures;

  FiguresTest(EmbeddedCloud cloud) {
    this.cloud = cloud;
    office = new Office(cloud);
    figures = office.make("HallFigures", HallFigures::new);
  }

  @Test
  void aSubmissionIsCountedOnceHoweverOftenItIsDelivered() {
    String hall = hall();
    DynamodbEvent event = event(UUID.randomUUID().toString(), hall, "submitted");
    for (int i = 0; i < 3; i++) {
      assertTrue(figures.handleRequest(event, Office.CONTEXT).getBatchItemFailures().isEmpty());
    }
    assertEquals(1, counted("HALL#" + hall));
    figures.handleRequest(event(UUID.randomUUID().toString(), hall, "submitted"), Office.CONTEXT);
    assertEquals(2, counted("HALL#" + hall));
  }

  @Test
  void whatACaseAddsToTheFiguresLiesWithItsEventAndNeedsNoKey() {
    String id = office.received(Person.visitor("counted"));
    var rows =
        cloud
            .clients()
            .dynamoDb()
            .query(
                ask ->
                    ask.tableName(cloud.physicalName("CasesTable"))
                        .keyConditionExpression("pk = :pk")
                        .expressionAttributeValues(
                            Map.of(
                                ":pk",
                                software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS(
                                    "CASE#" + id))))
            .items();
    List<Count> counts =
        rows.stream()
            .flatMap(row -> CountedEvent.of(row).stream())
            .flatMap(event -> event.counts().stream())
            .toList();
    assertEquals(
        List.of("reconsideration.submitted"), counts.stream().map(Count::measure).toList());
    assertEquals(6, counts.getFirst().division().length());
  }

  @Test
  void otherEventsAreNotCounted() {
    String hall = hall();
    figures.handleRequest(event(UUID.randomUUID().toString(), hall, "accepted"), Office.CONTEXT);
    assertEquals(0, counted("HALL#" + hall));
  }

  @Test
  void aRecordThatCannotBeReadHoldsTheStreamAndIsNotLost() {
    DynamodbEvent event = event("x", hall(), "submitted");
    DynamodbEvent.DynamodbStreamRecord record = event.getRecords().get(0);
    record.getDynamodb().getNewImage().put("payload", new AttributeValue("no JSON"));
    var answer = figures.handleRequest(event, Office.CONTEXT);
    assertEquals(
        List.of(record.getDynamodb().getSequenceNumber()),
        answer.getBatchItemFailures().stream().map(one -> one.getItemIdentifier()).toList());
  }

  @Test
  void whatWaitsInTheDeadLettersIsShownToTheAuditorAndRedrivenByTheAdministrator() {
    Answer all =
        office.send("DeadLetterApi.List", Ask.to("DeadLetterApi.List").by(Person.AUDITOR)).is(200);
    assertEquals(23, all.at("/items").size(), all.body());
    Ask byClerk = Ask.to("DeadLetterApi.List").by(Person.CLERK);
    office.send("DeadLetterApi.List", byClerk).refused(403, "FORBIDDEN");
    String files =
        all.texts("/items", "queue").stream()
            .filter(q -> q.contains("Files"))
            .findFirst()
            .orElseThrow();
    Ask redrive = Ask.to("DeadLetterApi.Redrive").by(Person.HALL_ADMINISTRATOR).on("queue", files);
    office.send("DeadLetterApi.Redrive", redrive).refused(409, "NOTHING_WAITING");
    try (var sqs = cloud.clients().sqs()) {
      sqs.sendMessage(
          send -> send.queueUrl(cloud.physicalName("FilesDeadLetters")).messageBody("{}"));
    }
    office.send("DeadLetterApi.Redrive", redrive).is(202);
    office.send("DeadLetterApi.Redrive", redrive.by(Person.AUDITOR)).refused(403, "FORBIDDEN");
    Ask unknown =
        Ask.to("DeadLetterApi.Redrive").by(Person.HALL_ADMINISTRATOR).on("queue", "nothing");
    office.send("DeadLetterApi.Redrive", unknown).is(404);
  }

  private static String hall() {
    return UUID.randomUUID().toString();
  }

  private static DynamodbEvent event(String caseId, String hall, String type) {
    DynamodbEvent event = Ask.read("HallFigures.Events", DynamodbEvent.class);
    Map<String, AttributeValue> item = event.getRecords().get(0).getDynamodb().getNewImage();
    item.put("pk", new AttributeValue("CASE#" + caseId));
    item.put("type", new AttributeValue(type));
    item.put("payload", new AttributeValue(item.get("payload").getS().replace("A2B3C4D5", hall)));
    return event;
  }

  private int counted(String pk) {
    try (var dynamo = cloud.clients().dynamoDb()) {
      var item =
          dynamo
              .getItem(
                  get ->
                      get.tableName(cloud.physicalName("FiguresTable"))
                          .key(
                              Map.of(
                                  "pk", text(pk),
                                  "sk", text("DAY#2026-10-12")))
                          .consistentRead(true))
              .item();
      return item == null || !item.containsKey("submissions")
          ? 0
          : Integer.parseInt(item.get("submissions").n());
    }
  }

  private static software.amazon.awssdk.services.dynamodb.model.AttributeValue text(String value) {
    return software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS(value);
  }
}

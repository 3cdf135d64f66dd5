package org.mashang.reconsideration.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mashang.casework.tally.Count;
import org.mashang.casework.time.Shanghai;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.emulator.EmbeddedCloudExtension;
import org.mashang.platform.store.Also;
import org.mashang.platform.store.CountedEvent;
import org.mashang.reconsideration.application.ABody;
import org.mashang.reconsideration.hall.HallCount;
import org.mashang.reconsideration.hall.HallCounts;

/** What applications add to the figures, and what could not be handled. */
@ExtendWith(EmbeddedCloudExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiguresTest {

  private final EmbeddedCloud cloud;
  private final Office office;
  private final HallCounts figures;

  FiguresTest(EmbeddedCloud cloud) {
    this.cloud = cloud;
    office = new Office(cloud);
    figures = new HallCounts(cloud.clients().dynamoDb(), cloud.physicalName("FiguresTable"));
  }

  @Test
  void anApplicationIsCountedOnceHoweverOftenItIsSent() {
    long before = submissions("ONLINE");
    Ask ask =
        Ask.to("ApplicantApi.Submit")
            .by(Person.visitor("counts"))
            .key("counted-once")
            .at(Office.MONDAY)
            .body(ABody.complete());
    for (int i = 0; i < 3; i++) {
      office.send("ApplicantApi.Submit", ask).is(201);
    }
    assertEquals(before + 1, submissions("ONLINE"));
    office.send("ApplicantApi.Submit", ask.key("counted-twice")).is(201);
    assertEquals(before + 2, submissions("ONLINE"));
  }

  @Test
  void whatComesThroughAHallIsCountedForTheHallAndForItsChannel() {
    LocalDate day = LocalDate.of(2026, 3, 2);
    var writes =
        figures.submitted("SCAN", "hall-of-figures", day).stream().map(Also::item).toList();
    cloud.clients().dynamoDb().transactWriteItems(ask -> ask.transactItems(writes));
    HallCount once = new HallCount(0, 0, 1);
    assertEquals(Map.of(day, once), figures.ofHall("hall-of-figures", day, day));
    assertEquals(Map.of(day, once), figures.ofChannel("SCAN", day, day));
  }

  @Test
  void whatIsNoCaseIsNotCounted() {
    long before = submissions("ONLINE");
    Ask ask =
        Ask.to("ApplicantApi.Submit").by(Person.visitor("faulty")).at(Office.MONDAY).body("{}");
    office.send("ApplicantApi.Submit", ask).is(422);
    assertEquals(before, submissions("ONLINE"));
  }

  @Test
  void manyAtTheSameTimeAreAllCounted() {
    long before = submissions("ONLINE");
    List<Integer> statuses =
        IntStream.range(0, 12)
            .parallel()
            .mapToObj(
                i ->
                    office
                        .send(
                            "ApplicantApi.Submit",
                            Ask.to("ApplicantApi.Submit")
                                .by(Person.visitor("at-once-" + i))
                                .key("at-once-" + i)
                                .at(Office.MONDAY)
                                .body(ABody.complete()))
                        .status())
            .toList();
    assertEquals(
        before + statuses.stream().filter(status -> status == 201).count(), submissions("ONLINE"));
    assertTrue(statuses.contains(201));
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

  private long submissions(String channel) {
    LocalDate day = Shanghai.day(Office.MONDAY);
    return figures.ofChannel(channel, day, day).values().stream()
        .mapToLong(HallCount::submissions)
        .sum();
  }
}

package org.mashang.fraud.warning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.emulator.EmbeddedCloudExtension;
import org.mashang.fraud.alert.Level;
import org.mashang.fraud.notice.NoticeNewsToWarnings;

/** What becomes of a message is on its warning's record: each try, and what is said of it later. */
@ExtendWith(EmbeddedCloudExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoticeNewsTest {

  private static final String TAKEN =
      """
      {"number":1,"at":"2026-09-21T02:01:00Z","provider":"sms","result":"TAKEN","code":"Ok",\
      "receipt":"r-1"%s}""";
  private static final String LOST =
      ",\"report\":{\"at\":\"2026-09-21T02:02:00Z\",\"delivered\":false,\"code\":\"UNDELIV\"}";
  private static final String ARRIVED =
      ",\"report\":{\"at\":\"2026-09-21T02:03:00Z\",\"delivered\":true,\"code\":\"DELIVRD\"}";

  private final Desk desk;
  private final NoticeNewsToWarnings news;

  NoticeNewsTest(EmbeddedCloud cloud) {
    desk = new Desk(cloud);
    news = desk.make("NoticeNewsToWarnings", NoticeNewsToWarnings::new);
  }

  private String ordered() {
    String id = desk.handled(Told.about(desk.keys, Level.RED));
    desk.command(
            Person.DISTRICT,
            id,
            "{\"type\":\"orderNotice\",\"channel\":\"SMS\",\"text\":\"请立即停止转账\"}")
        .is(200);
    return id;
  }

  private void told(String id, String state, String attempts) {
    Map<String, AttributeValue> image = new HashMap<>();
    Map.of(
            "capability", "fraud",
            "caseId", id,
            "ref", "1",
            "channel", "SMS",
            "at", "2026-09-21T02:00:30Z",
            "due", "2026-09-21T02:05:00Z",
            "state", state,
            "attempts", "[" + attempts + "]")
        .forEach((name, value) -> image.put(name, new AttributeValue(value)));
    image.put("v", new AttributeValue().withN("3"));
    var record = new DynamodbEvent.DynamodbStreamRecord();
    record.setEventID("e");
    record.setEventName("MODIFY");
    record.setDynamodb(
        new StreamRecord()
            .withNewImage(image)
            .withSequenceNumber("1")
            .withApproximateCreationDateTime(Date.from(Instant.parse("2026-09-21T02:04:00Z"))));
    var event = new DynamodbEvent();
    event.setRecords(List.of(record));
    assertTrue(news.handleRequest(event, Desk.CONTEXT).getBatchItemFailures().isEmpty());
  }

  private List<String> heard(String id) {
    return desk.history(id).stream().filter(type -> type.startsWith("notice")).toList();
  }

  @Test
  void aTryAndWhatItsProviderSaysLaterAreOnRecordOnceEach() {
    String id = ordered();
    told(id, "SENT", TAKEN.formatted(""));
    Answer sent = desk.show(Person.CITY, id).is(200);
    assertTrue(sent.at("/notices/0/last/arrived").isNull(), sent.body());
    for (int i = 0; i < 2; i++) {
      told(id, "GIVEN_UP", TAKEN.formatted(LOST));
      told(id, "SENT", TAKEN.formatted(""));
    }
    Answer lost = desk.show(Person.CITY, id).is(200);
    assertEquals("UNDELIV", lost.text("/notices/0/last/reportCode"));
    assertEquals("false", lost.at("/notices/0/last/arrived").asText());
    assertEquals("true", lost.at("/notices/0/givenUp").asText());
    assertEquals(List.of("noticeOrdered", "noticeTried", "noticeReported"), heard(id));
  }

  @Test
  void whatArrivesAfterAllIsToldSoThoughNobodyTriesAnyMore() {
    String id = ordered();
    told(id, "GIVEN_UP", TAKEN.formatted(LOST));
    told(id, "GIVEN_UP", TAKEN.formatted(ARRIVED));
    Answer now = desk.show(Person.CITY, id).is(200);
    assertEquals("true", now.at("/notices/0/last/arrived").asText());
    assertEquals("false", now.at("/notices/0/givenUp").asText());
    assertEquals(
        List.of("提醒未到达，不再发送", "提醒已到达"),
        now.texts("/history", "label").stream().filter(label -> label.contains("到达")).toList());
  }

  @Test
  void aLateReportOnAnEarlierTryDoesNotSayThatSomebodyTriesAgain() {
    String id = ordered();
    String refused =
        ",{\"number\":2,\"at\":\"2026-09-21T02:02:30Z\",\"provider\":\"sms\","
            + "\"result\":\"REFUSED\",\"code\":\"Blacklist\",\"receipt\":\"\"}";
    told(id, "GIVEN_UP", TAKEN.formatted("") + refused);
    told(id, "GIVEN_UP", TAKEN.formatted(LOST) + refused);
    Answer now = desk.show(Person.CITY, id).is(200);
    assertEquals("true", now.at("/notices/0/givenUp").asText());
    assertEquals(
        List.of("noticeOrdered", "noticeTried", "noticeTried", "noticeReported"), heard(id));
  }

  @Test
  void aTryThatIsHeardOfTogetherWithItsReportBringsBothAndOnlyALaterReportIsNews() {
    String id = ordered();
    told(id, "SENT", TAKEN.formatted(ARRIVED));
    told(id, "GIVEN_UP", TAKEN.formatted(LOST));
    Answer now = desk.show(Person.CITY, id).is(200);
    assertEquals("true", now.at("/notices/0/last/arrived").asText());
    assertEquals("false", now.at("/notices/0/givenUp").asText());
    assertEquals(List.of("noticeOrdered", "noticeTried", "noticeReported"), heard(id));
  }
}

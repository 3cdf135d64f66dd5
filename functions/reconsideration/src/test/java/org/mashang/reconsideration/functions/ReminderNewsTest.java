package org.mashang.reconsideration.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.emulator.EmbeddedCloudExtension;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.notice.NoticeAttempt;
import org.mashang.platform.notice.NoticeAttempt.Result;
import org.mashang.platform.notice.NoticeChannel;
import org.mashang.platform.notice.NoticeJson;
import org.mashang.platform.notice.NoticeNews;
import org.mashang.platform.notice.NoticeState;
import org.mashang.platform.notice.Reminder;
import org.mashang.reconsideration.notice.ReminderNewsToCases;

/** Tries to remind somebody come on the record of the case, in whatever order they are told. */
@ExtendWith(EmbeddedCloudExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReminderNewsTest {

  private static final Instant AT = Office.MONDAY.plusSeconds(90_000);
  private static final Context CONTEXT =
      (Context)
          Proxy.newProxyInstance(
              ReminderNewsTest.class.getClassLoader(),
              new Class<?>[] {Context.class},
              (proxy, method, arguments) ->
                  method.getName().equals("getAwsRequestId") ? "8f0c1f0e" : null);

  private final Office office;

  ReminderNewsTest(EmbeddedCloud cloud) {
    office = new Office(cloud);
  }

  private SQSBatchResponse told(List<String> bodies) {
    SQSEvent event = new SQSEvent();
    List<SQSEvent.SQSMessage> messages = new ArrayList<>();
    for (String body : bodies) {
      SQSEvent.SQSMessage message = new SQSEvent.SQSMessage();
      message.setMessageId("message-" + messages.size());
      message.setBody(body);
      message.setAttributes(
          Map.of(
              "SentTimestamp", Long.toString(AT.toEpochMilli()), "ApproximateReceiveCount", "1"));
      messages.add(message);
    }
    event.setRecords(messages);
    return office
        .make(
            "ReminderNewsToCases",
            (Environment environment, Clients clients) ->
                new ReminderNewsToCases(environment, clients))
        .handleRequest(event, CONTEXT);
  }

  /** A reminder after so many tries, the last of which went well. */
  private static String news(String caseId, String ref, int tries) {
    List<NoticeAttempt> attempts = new ArrayList<>();
    for (int number = 1; number <= tries; number++) {
      Result result = number < 5 ? Result.FAILED : Result.TAKEN;
      attempts.add(
          NoticeAttempt.begun(number, AT.plusSeconds(60L * number), "webhook-sms")
              .ended(result, result == Result.TAKEN ? "HTTP_200" : "HTTP_503", ""));
    }
    return NoticeJson.write(
        new NoticeNews(
            "reconsideration",
            caseId,
            1 + 2L * tries,
            new Reminder(
                ref,
                NoticeChannel.SMS,
                "reconsideration-accepted",
                tries < 5 ? NoticeState.WAITING : NoticeState.SENT,
                AT,
                tries < 5 ? AT.plusSeconds(60L * tries + 60) : null,
                attempts)));
  }

  @Test
  void everyTryIsOnRecordOnceHoweverOftenAndInWhateverOrderItIsTold() {
    String id = office.received(Person.visitor("told in disorder"));
    office.command(Person.CLERK, id, 1, Bodies.ACCEPT, AT).is(200);
    List<String> all = new ArrayList<>();
    for (int tries = 0; tries <= 5; tries++) {
      all.add(news(id, "2", tries));
      all.add(news(id, "2", tries));
    }
    Random random = new Random(1);
    for (int round = 0; round < 10; round++) {
      Collections.shuffle(all, random);
      assertTrue(told(all).getBatchItemFailures().isEmpty());
      var page = office.show(Person.CLERK, id, AT).is(200);
      assertEquals(1, page.at("/reminders").size(), page.body());
      assertEquals(5, page.at("/reminders/0/attempts").size());
      assertEquals("TAKEN", page.at("/reminders/0/attempts/4/result").asText());
      assertEquals("SENT", page.at("/reminders/0/state").asText());
    }
  }

  @Test
  void aReminderIsNoStepOfTheCase() {
    String id = office.received(Person.visitor("no step"));
    told(List.of(news(id, "1", 5)));
    var page = office.show(Person.CLERK, id, AT).is(200);
    assertEquals(1, page.at("/version").asInt());
    assertEquals(1, page.at("/history").size());
    office.command(Person.CLERK, id, 1, Bodies.ACCEPT, AT).is(200);
  }

  @Test
  void theDeskSeesThemInOrderAndThePartyDoesNot() {
    Person visitor = Person.visitor("two reminders");
    String id = office.received(visitor);
    told(List.of(news(id, "3", 0), news(id, "2", 5)));
    var desk = office.show(Person.CLERK, id, AT).is(200);
    assertEquals("2", desk.at("/reminders/0/ref").asText());
    assertEquals("3", desk.at("/reminders/1/ref").asText());
    assertTrue(desk.at("/reminders/1/attempts").isEmpty());
    assertFalse(desk.at("/reminders/1/due").isNull());
    var own = office.caseFor(visitor, id).is(200);
    assertTrue(own.at("/reminders").isEmpty(), own.body());
  }

  @Test
  void whatIsNoNewsReachesTheDeadLettersAndKeepsNobodyBack() {
    String id = office.received(Person.visitor("beside nonsense"));
    SQSBatchResponse answer = told(List.of("{\"capability\":1", news(id, "1", 5)));
    assertEquals(1, answer.getBatchItemFailures().size());
    assertEquals("message-0", answer.getBatchItemFailures().getFirst().getItemIdentifier());
    assertEquals(1, office.show(Person.CLERK, id, AT).is(200).at("/reminders").size());
  }
}

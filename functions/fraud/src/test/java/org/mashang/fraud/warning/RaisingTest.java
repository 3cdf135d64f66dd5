package org.mashang.fraud.warning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mashang.casework.tally.Count;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.emulator.EmbeddedCloudExtension;
import org.mashang.fraud.alert.Level;
import org.mashang.platform.store.CountedEvent;

/** From what the rules raise to a warning, whatever the stream does. */
@ExtendWith(EmbeddedCloudExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RaisingTest {

  private final Desk desk;

  RaisingTest(EmbeddedCloud cloud) {
    desk = new Desk(cloud);
  }

  private Told about(Level level) {
    return Told.about(desk.keys, level);
  }

  @Test
  void anAlertOpensAWarningThatSomebodyHasToAnswer() {
    Told told = about(Level.RED);
    Answer shown = desk.show(Person.DISTRICT, desk.raised(told)).is(200);
    assertEquals("RAISED", shown.text("/stage"));
    assertEquals("330802F1", shown.text("/organ/id"));
    assertEquals("2026-09-21T02:05:00Z", shown.text("/tasks/0/due"));
    assertFalse(shown.body().contains(Told.PHONE), "the number stays sealed");
  }

  @Test
  void whatItAddsToTheFiguresLiesWithItsEventAndNeedsNoKey() {
    Told told = about(Level.RED);
    String id = desk.raised(told);
    List<Count> counts =
        desk.rows("CASE#" + id).stream()
            .flatMap(row -> CountedEvent.of(row).stream())
            .flatMap(event -> event.counts().stream())
            .toList();
    assertEquals(1, counts.stream().filter(one -> one.measure().equals("fraud.raised")).count());
    assertFalse(counts.toString().contains(Told.PHONE));
  }

  @Test
  void theSameAlertTwiceIsOneEventEvenAfterTheWarningIsClosed() {
    Told told = about(Level.RED);
    String id = desk.raised(told);
    assertEquals(List.of(), desk.tell(Told.stream(Desk.after(1), told, told)));
    assertEquals(List.of("raised", "dispatched"), desk.history(id));
    Told second = told.more(Level.RED, Desk.after(2));
    desk.tell(Told.stream(Desk.after(2), second, second));
    assertEquals(List.of("raised", "dispatched", "alertMerged"), desk.history(id));
    close(id);
    assertEquals(List.of(), desk.tell(Told.stream(Desk.after(5), told, second)));
    assertEquals(List.of(), desk.warningsOf(told, "OPEN"));
    assertEquals(List.of(id), desk.warningsOf(told, "CLOSED"));
  }

  private void close(String id) {
    desk.command(Person.DISTRICT, id, "{\"type\":\"acknowledge\"}").is(200);
    desk.contact(id, "FALSE_ALARM", "OWN_ACCOUNT");
    desk.command(
            Person.DISTRICT,
            id,
            "{\"type\":\"conclude\",\"result\":\"FALSE_ALARM\",\"falseReason\":\"OWN_ACCOUNT\"}")
        .is(200);
  }

  @Test
  void afterOneIsClosedANewAlertOpensAnother() {
    Told told = about(Level.ORANGE);
    String first = desk.raised(told);
    close(first);
    Told later = told.more(Level.ORANGE, Desk.after(60));
    String second = desk.raised(later, Desk.after(60));
    assertNotEquals(first, second);
    assertNotEquals(
        desk.show(Person.CITY, first).text("/reference"),
        desk.show(Person.CITY, second).text("/reference"));
  }

  @Test
  void manyAtOnceAboutOneSubjectAreOneOpenWarning() throws Exception {
    Told told = about(Level.YELLOW);
    List<Told> all = new ArrayList<>(List.of(told));
    for (int i = 1; i < 8; i++) {
      all.add(told.more(Level.YELLOW, Desk.NOW.plusSeconds(i)));
    }
    try (var pool = Executors.newFixedThreadPool(8)) {
      List<Callable<List<String>>> work = new ArrayList<>();
      for (Told one : all) {
        work.add(() -> new ArrayList<>(desk.tell(Told.stream(Desk.NOW, one))));
      }
      for (Future<List<String>> done : pool.invokeAll(work)) {
        done.get();
      }
    }
    all.forEach(one -> assertEquals(List.of(), desk.tell(Told.stream(Desk.NOW, one))));
    String id = desk.warningOf(told);
    assertEquals(8, desk.show(Person.CITY, id).at("/alerts").asInt());
    assertEquals(8, desk.history(id).stream().filter(t -> t.matches("raised|alertMerged")).count());
  }

  @Test
  void whatIsNoAlertIsReportedAndTheOnesBeforeItAreDone() {
    Told good = about(Level.BLUE);
    DynamodbEvent event =
        Told.stream(
            Desk.NOW, List.of(org.mashang.fraud.stored.AlertJson.write(good.alert()), "{\"v\":1}"));
    assertEquals(List.of("1001"), desk.tell(event));
    desk.warningOf(good);
  }

  @Test
  void whatTheFilterShouldHaveKeptAwayIsPassedOver() {
    DynamodbEvent event = Told.stream(Desk.NOW, about(Level.RED));
    event.getRecords().getFirst().setEventName("MODIFY");
    assertEquals(List.of(), desk.tell(event));
  }

  @Test
  void aSilencedSubjectIsRecordedAndNobodyIsCalledUntilItEnds() {
    Told told = about(Level.RED);
    String first = desk.raised(told);
    desk.command(Person.CHIEF, first, "{\"type\":\"keepSilent\",\"days\":2,\"reason\":\"已经核实是家人\"}")
        .is(200);
    assertEquals("HELD_BACK", desk.show(Person.CITY, first).text("/stage"));
    desk.command(Person.CHIEF, first, "{\"type\":\"liftSilence\",\"reason\":\"先办结\"}").is(200);
    close(first);
    desk.command(Person.CHIEF, first, "{\"type\":\"keepSilent\",\"days\":2,\"reason\":\"已经核实是家人\"}")
        .is(200);
    Told later = told.more(Level.RED, Desk.after(60));
    String second = desk.raised(later, Desk.after(60));
    assertEquals(List.of("raised", "heldBack"), desk.history(second));
    desk.sweep(Desk.after(120));
    assertEquals(List.of("raised", "heldBack"), desk.history(second));
    desk.sweep(Desk.NOW.plus(Duration.ofDays(2)));
    assertEquals(List.of("raised", "heldBack", "silenceEnded", "dispatched"), desk.history(second));
  }

  @Test
  void anAlertCostsFewCalls() {
    Told told = about(Level.RED);
    DynamodbEvent first = Told.stream(Desk.NOW, told);
    assertEquals(
        List.of("BatchGetItem", "TransactWriteItems"), desk.calls.during(() -> desk.tell(first)));
    DynamodbEvent second = Told.stream(Desk.NOW, told.more(Level.RED, Desk.after(1)));
    assertEquals(
        List.of("BatchGetItem", "BatchGetItem", "TransactWriteItems"),
        desk.calls.during(() -> desk.tell(second)));
    assertTrue(desk.rows("SUBJECT#" + told.subject().id()).size() >= 3);
  }
}

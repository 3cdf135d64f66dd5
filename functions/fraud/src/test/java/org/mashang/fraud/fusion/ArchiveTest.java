package org.mashang.fraud.fusion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.emulator.EmbeddedCloudExtension;
import org.mashang.fraud.alert.Alert;
import org.mashang.fraud.alert.Reason;
import org.mashang.fraud.rule.RuleBook;
import org.mashang.fraud.rulefile.RuleReader;
import org.mashang.fraud.signal.Signal;
import org.mashang.fraud.subject.Subject;

/** Handled signals are kept under pseudonyms, and a changed rule book is tried on them. */
@ExtendWith(EmbeddedCloudExtension.class)
class ArchiveTest {

  /** Later than any other test's messages, which lie in the same bucket. */
  private static final Instant SENT = Post.NOW.plus(Duration.ofDays(9));

  private static final LocalDate DAY = LocalDate.of(2026, 10, 21);

  private final Worker worker;

  ArchiveTest(EmbeddedCloud cloud) {
    worker = new Worker(cloud);
  }

  private List<List<Signal>> kept() {
    return worker.archive().batches("330800", DAY.minusDays(1), DAY.plusDays(1)).toList();
  }

  private void take(int second, List<String> signals) {
    SQSEvent.SQSMessage message = Post.message(signals);
    message.setAttributes(
        Map.of("SentTimestamp", String.valueOf(SENT.plusSeconds(second).toEpochMilli())));
    assertTrue(worker.take(message));
  }

  @Test
  void aReplayOfTheArchiveRaisesWhatWasRaised() {
    String phone = "13911112222";
    List<String> story =
        List.of(
            Post.call("r-1", phone, 90, "0085221234567"),
            Post.share("r-2", phone, 60),
            Post.listed("r-3", "mule-9", 30),
            Post.transfer("r-4", phone, 10, "mule-9", 8_000_000));
    for (int i = 0; i < story.size(); i++) {
      take(i, List.of(story.get(i), "{}"));
    }
    take(3, List.of(story.get(3), "{}"));
    List<List<Signal>> batches = kept();
    assertEquals(4, batches.size(), "a batch that came twice is kept once");
    assertEquals(story.size(), batches.stream().mapToInt(List::size).sum());
    assertFalse(batches.toString().contains(phone) || batches.toString().contains("mule-9"));

    RuleBook national = RuleReader.national();
    List<Alert> again = new ArrayList<>();
    long signals =
        Replay.of(worker.archive().batches("330800", DAY, DAY), national, Score.NONE, again::add);
    assertEquals(4, signals);
    Set<Subject> ours =
        batches.stream().flatMap(List::stream).map(Signal::about).collect(Collectors.toSet());
    List<Alert> raised =
        worker.alerts().stream().filter(one -> ours.contains(one.subject())).toList();
    assertEquals(
        reasons(raised),
        reasons(again.stream().filter(one -> ours.contains(one.subject())).toList()));
    assertTrue(reasons(again).contains("P-AUTH-02 CN-FRAUD/1"));

    List<Alert> without = new ArrayList<>();
    RuleBook shorter =
        new RuleBook(
            "TRY",
            national.thresholds(),
            national.rules().stream().filter(rule -> !rule.id().equals("P-AUTH-02")).toList());
    Replay.of(kept().stream(), shorter, Score.NONE, without::add);
    assertFalse(reasons(without).contains("P-AUTH-02 TRY"));
    assertTrue(reasons(without).contains("A-LIST-01 TRY"));
  }

  private static Set<String> reasons(List<Alert> alerts) {
    Set<String> reasons = new TreeSet<>();
    for (Alert alert : alerts) {
      for (Reason reason : alert.reasons()) {
        reasons.add(reason.rule() + " " + reason.version());
      }
    }
    return reasons;
  }
}

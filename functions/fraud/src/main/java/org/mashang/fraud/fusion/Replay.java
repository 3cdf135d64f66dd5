package org.mashang.fraud.fusion;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.mashang.fraud.alert.Alert;
import org.mashang.fraud.intake.SignalReader;
import org.mashang.fraud.rule.RuleBook;
import org.mashang.fraud.signal.Signal;

/**
 * What a rule book would have raised from signals that were handled once: the same path with states
 * in memory. The lists of accounts and numbers are those of each day, because listings are signals
 * among the others. What it takes in memory grows with the subjects, not with the signals.
 */
public final class Replay {

  private Replay() {}

  /**
   * Replays batches of one city.
   *
   * @param batches in the order in which they were sent
   * @param score the learned score beside the rules
   * @param alerts gets each alert as it is raised; its reasons name the rules, its shadow those
   *     that act on nobody; nothing is sealed in it
   * @return how many signals there were
   */
  public static long of(
      Stream<List<Signal>> batches, RuleBook book, Score score, Consumer<Alert> alerts) {
    MemoryStates states = new MemoryStates();
    Fusion fusion = new Fusion(states, RuleShelf.of(book), score, (subject, plain) -> "");
    return batches
        .mapToLong(
            batch -> {
              fusion.take(batch.stream().map(Replay::read).toList());
              states.drain().forEach(alerts);
              return batch.size();
            })
        .sum();
  }

  private static SignalReader.Read read(Signal signal) {
    return new SignalReader.Read(signal, "", "", List.of());
  }
}

package org.mashang.fraud.fusion;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mashang.fraud.intake.SignalReader;
import org.mashang.fraud.rule.RuleBook;
import org.mashang.fraud.signal.Signal;
import org.mashang.fraud.subject.Subject;
import org.mashang.fraud.watch.Named;
import org.mashang.fraud.watch.Repute;
import org.mashang.fraud.watch.Trace;
import org.mashang.fraud.watch.Watched;
import org.mashang.platform.store.Pause;

/**
 * Brings a batch together: each subject is read once, told all its signals, judged by the rules,
 * and written once with the alert it leads to. A batch that comes again changes nothing.
 */
public final class Fusion {

  private static final int TRIES = 12;

  private final States states;
  private final RuleShelf shelf;
  private final Judging judging;

  public Fusion(States states, RuleShelf shelf, Score score, Sealer sealer) {
    this.states = states;
    this.shelf = shelf;
    this.judging = new Judging(score, sealer);
  }

  /** What one subject is told by a batch. */
  private static final class Part {
    final List<Signal> signals = new ArrayList<>();
    String plain = "";
    @Nullable Named named;

    void add(Signal signal, String called) {
      signals.add(signal);
      plain = called;
      if (signal.division() != null) {
        named = Named.later(named, new Named(signal.division(), signal.at().getEpochSecond()));
      }
    }
  }

  /**
   * Takes a batch of signals of one city.
   *
   * @return how many subjects were written
   * @throws IllegalStateException if others keep changing the same subjects: the batch comes again
   */
  public int take(List<SignalReader.Read> batch) {
    if (batch.isEmpty()) {
      return 0;
    }
    RuleBook book = shelf.of(Objects.requireNonNull(batch.getFirst().signal()).city());
    Map<Subject, Part> parts = parts(batch);
    Set<Subject> open = new HashSet<>(parts.keySet());
    int written = 0;
    for (int tried = 0; tried < TRIES && !open.isEmpty(); tried++) {
      Pause.JITTERED.before(tried, Duration.ZERO);
      List<States.Change> changes = changes(book, parts, open);
      open = states.write(changes);
      written += changes.size() - open.size();
    }
    if (!open.isEmpty()) {
      throw new IllegalStateException(open.size() + " subjects keep changing");
    }
    return written;
  }

  private static Map<Subject, Part> parts(List<SignalReader.Read> batch) {
    Map<Subject, Part> parts = new LinkedHashMap<>();
    for (SignalReader.Read read : batch) {
      Signal signal = Objects.requireNonNull(read.signal());
      parts.computeIfAbsent(signal.about(), key -> new Part()).add(signal, read.plain());
      Subject other = signal.other();
      if (other != null) {
        parts.computeIfAbsent(other, key -> new Part()).add(signal, read.otherPlain());
      }
    }
    return parts;
  }

  private List<States.Change> changes(RuleBook book, Map<Subject, Part> parts, Set<Subject> open) {
    Set<Subject> needed = new HashSet<>(open);
    for (Subject subject : open) {
      for (Signal signal : Objects.requireNonNull(parts.get(subject)).signals) {
        if (signal.other() != null) {
          needed.add(signal.other());
        }
      }
    }
    Map<Subject, States.Kept> kept = states.read(needed);
    Map<Subject, Watched> merged = new HashMap<>();
    for (Subject subject : needed) {
      if (subject.kind() != Subject.Kind.PERSON) {
        merged.put(subject, merge(subject, parts, kept, merged));
      }
    }
    List<States.Change> changes = new ArrayList<>();
    for (Subject subject : open) {
      Watched now =
          subject.kind() == Subject.Kind.PERSON
              ? merge(subject, parts, kept, merged)
              : Objects.requireNonNull(merged.get(subject));
      States.Kept before = Objects.requireNonNull(kept.get(subject));
      States.Change change =
          judging.judge(book, now, before, Objects.requireNonNull(parts.get(subject)).plain);
      if (change.alert() != null || !now.equals(before.watched())) {
        changes.add(change);
      }
    }
    return changes;
  }

  private static Watched merge(
      Subject subject,
      Map<Subject, Part> parts,
      Map<Subject, States.Kept> kept,
      Map<Subject, Watched> others) {
    Part part = Objects.requireNonNull(parts.get(subject));
    List<Trace> traces = new ArrayList<>(part.signals.size());
    for (Signal signal : part.signals) {
      boolean mine = signal.about().equals(subject);
      Subject other = mine ? signal.other() : signal.about();
      Watched otherState = mine && other != null ? others.get(other) : null;
      int lent = otherState == null ? 0 : Repute.marks(otherState, signal);
      traces.add(Trace.of(signal, other, lent));
    }
    return Objects.requireNonNull(kept.get(subject)).watched().merge(traces, part.named);
  }
}

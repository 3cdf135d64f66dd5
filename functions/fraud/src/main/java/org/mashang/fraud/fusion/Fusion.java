package org.mashang.fraud.fusion;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.time.Shanghai;
import org.mashang.fraud.alert.Alert;
import org.mashang.fraud.alert.Level;
import org.mashang.fraud.alert.Reason;
import org.mashang.fraud.intake.SignalReader;
import org.mashang.fraud.rule.Evaluation;
import org.mashang.fraud.rule.Rule;
import org.mashang.fraud.rule.RuleBook;
import org.mashang.fraud.signal.Signal;
import org.mashang.fraud.subject.Subject;
import org.mashang.fraud.watch.Trace;
import org.mashang.fraud.watch.Watched;

/**
 * Brings a batch together: each subject is read once, told all its signals, judged by the rules,
 * and written once with the alert it leads to. A batch that comes again changes nothing.
 */
public final class Fusion {

  private static final int TRIES = 12;
  private static final int ID_BYTES = 16;

  private final States states;
  private final RuleBook book;
  private final Score score;
  private final Sealer sealer;

  /** Rules in force by day; signals are of a month at most, so it stays small. */
  private final Map<LocalDate, Map<Subject.Kind, List<Rule>>> byDay = new ConcurrentHashMap<>();

  public Fusion(States states, RuleBook book, Score score, Sealer sealer) {
    this.states = states;
    this.book = book;
    this.score = score;
    this.sealer = sealer;
  }

  /** What one subject is told by a batch. */
  private static final class Part {
    final List<Signal> signals = new ArrayList<>();
    String plain = "";
    @Nullable String division;
    Instant named = Instant.MIN;

    void add(Signal signal, String called) {
      signals.add(signal);
      plain = called;
      if (signal.division() != null && !signal.at().isBefore(named)) {
        named = signal.at();
        division = signal.division();
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
    Map<Subject, Part> parts = parts(batch);
    Set<Subject> open = new HashSet<>(parts.keySet());
    int written = 0;
    for (int tried = 0; tried < TRIES && !open.isEmpty(); tried++) {
      List<States.Change> changes = changes(parts, open);
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

  private List<States.Change> changes(Map<Subject, Part> parts, Set<Subject> open) {
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
      States.Change change = judge(now, before, Objects.requireNonNull(parts.get(subject)).plain);
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
      boolean risky = otherState != null && otherState.listedAt(signal.at().getEpochSecond());
      traces.add(Trace.of(signal, other, risky));
    }
    return Objects.requireNonNull(kept.get(subject)).watched().merge(traces, part.division);
  }

  private States.Change judge(Watched now, States.Kept before, String plain) {
    Instant latest = Instant.ofEpochSecond(now.latest());
    List<Rule> rules = rules(Shanghai.day(latest), now.subject().kind());
    Evaluation said = Evaluation.of(book, rules, now, score.of(now));
    Level level = said.level();
    if (level == null || !News.isNews(now, said)) {
      return new States.Change(now, before.version(), null);
    }
    Alert alert =
        new Alert(
            id(now, said, level),
            now.subject(),
            level,
            said.typology(),
            latest,
            said.points(),
            said.reasons(),
            said.evidence(),
            said.stake(),
            now.division(),
            sealer.seal(now.subject(), plain),
            said.shadow());
    return new States.Change(now.telling(News.told(now, said, level)), before.version(), alert);
  }

  private List<Rule> rules(LocalDate day, Subject.Kind kind) {
    return Objects.requireNonNull(
        byDay.computeIfAbsent(day, book::of).get(kind), "rules of every kind of subject");
  }

  /** The same for the same subject, time and reasons. */
  private static String id(Watched now, Evaluation said, Level level) {
    TreeSet<String> rules = new TreeSet<>();
    said.reasons().stream().map(Reason::rule).forEach(rules::add);
    String text = now.subject().id() + '\n' + level + '\n' + now.latest() + '\n' + rules;
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, ID_BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

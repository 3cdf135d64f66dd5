package org.mashang.fraud.rulefile;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mashang.fraud.rule.Clause;
import org.mashang.fraud.rule.Match;
import org.mashang.fraud.signal.Mark;
import org.mashang.fraud.signal.SignalKind;
import org.mashang.fraud.signal.Typology;
import org.mashang.fraud.watch.Bits;
import org.mashang.fraud.watch.Watched;
import org.mashang.platform.http.Fields;

/** Reads one condition of a rule. */
final class ClauseReader {

  private static final long MOST_HOURS = Watched.MEMORY.toHours();
  private static final long MOST = 1_000_000_000_000L;

  private enum Type {
    COUNT,
    SUM,
    DISTINCT,
    AFTER
  }

  private ClauseReader() {}

  static Clause clause(Fields fields) {
    Type type = fields.choice("/type", Type.class).required().orElse(Type.COUNT);
    long least = fields.whole("/least").required().min(1).max(MOST).orElse(1);
    return switch (type) {
      case COUNT -> new Clause.Count(match(fields), least);
      case SUM -> new Clause.Sum(match(fields), least);
      case DISTINCT -> new Clause.Distinct(match(fields), least);
      case AFTER ->
          new Clause.After(
              match(fields.requiredObject("/first")),
              match(fields.requiredObject("/then")),
              Duration.ofHours(fields.whole("/hours").required().min(1).max(MOST_HOURS).orElse(1))
                  .toSeconds(),
              least);
    };
  }

  private static Match match(Fields fields) {
    List<SignalKind> kinds = fields.list("/kinds").min(1).max(12).choices(SignalKind.class);
    List<Mark> marks = fields.list("/marks").max(8).choices(Mark.class);
    List<Typology> typologies = fields.list("/typologies").max(10).choices(Typology.class);
    long fen = fields.whole("/fen").min(1).max(MOST).orElse(0);
    long hours = fields.whole("/hours").required().min(1).max(MOST_HOURS).orElse(1);
    return new Match(
        set(kinds, SignalKind.class),
        Bits.of(marks),
        set(typologies, Typology.class),
        fen,
        Duration.ofHours(hours));
  }

  private static <T extends Enum<T>> Set<T> set(List<T> list, Class<T> type) {
    Set<T> set = EnumSet.noneOf(type);
    set.addAll(list);
    return set;
  }
}

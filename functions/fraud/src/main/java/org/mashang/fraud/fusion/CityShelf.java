package org.mashang.fraud.fusion;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.mashang.fraud.rule.RuleBook;
import org.mashang.fraud.rulebook.CityBook;
import org.mashang.fraud.rulebook.RuleTable;
import org.mashang.platform.log.Field;
import org.mashang.platform.log.Log;

/**
 * The national rules with each city's own laid over them. The table is asked at most once a minute
 * and city; while it does not answer, a city goes by what was known last.
 */
public final class CityShelf implements RuleShelf {

  private static final long MINUTE = Duration.ofMinutes(1).toNanos();

  private final RuleBook national;
  private final RuleTable table;
  private final LongSupplier nanos;
  private final Map<String, Known> known = new ConcurrentHashMap<>();

  /** A book, and when the table was last asked about it. */
  private record Known(RuleBook book, long asked) {}

  public CityShelf(RuleBook national, RuleTable table) {
    this(national, table, System::nanoTime);
  }

  /**
   * @param nanos a clock that never goes back
   */
  CityShelf(RuleBook national, RuleTable table, LongSupplier nanos) {
    this.national = national;
    this.table = table;
    this.nanos = nanos;
  }

  @Override
  public RuleBook of(String city) {
    Known now =
        known.compute(
            city,
            (key, before) -> {
              long at = nanos.getAsLong();
              return before != null && at - before.asked() < MINUTE
                  ? before
                  : new Known(asked(city, before), at);
            });
    return now.book();
  }

  private RuleBook asked(String city, @Nullable Known before) {
    RuleBook last = before == null ? national : before.book();
    try {
      RuleBook book = CityBook.of(national, table.glance(city)).inForce();
      return book.equals(last) ? last : book;
    } catch (RuntimeException e) {
      // signals must not wait for rules: somebody may be paying meanwhile
      Log.line(
          Map.of(
              Field.LEVEL, "ERROR",
              Field.FUNCTION, "SignalFusion",
              Field.CODE, "RULES_NOT_READ",
              Field.ERROR, e.getClass().getName()));
      return last;
    }
  }
}

package org.mashang.benchmarks.papers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mashang.screening.fact.FactKey;

/**
 * What a careful clerk would say of a case, by a rule that knows nothing of the criteria files.
 * That nothing else speaks for a heavier treatment (article 10(15)) no paper can say: it is left to
 * a human even where all else is shown.
 */
public enum Expected {
  /** All is shown but what only a person may judge. */
  ONLY_JUDGEMENT_LEFT("NEEDS_HUMAN"),
  /** A circumstance of article 10 is there, or no gate of article 12(1) is open. */
  NOT_ELIGIBLE("NOT_ELIGIBLE"),
  /** The papers leave something open. */
  NEEDS_HUMAN("NEEDS_HUMAN");

  private final String outcome;

  Expected(String outcome) {
    this.outcome = outcome;
  }

  /** The name of the outcome that a screening gives. */
  public String outcome() {
    return outcome;
  }

  /** Flags of article 10 that are so or not so by themselves. */
  private static final List<FactKey> BY_THEMSELVES =
      List.of(
          FactKey.FLED_ACCIDENT,
          FactKey.OVERLOADED,
          FactKey.DRUGS,
          FactKey.PASSENGER_SERVICE,
          FactKey.SCHOOL_BUS,
          FactKey.EXPRESSWAY,
          FactKey.DANGEROUS_GOODS,
          FactKey.OBSTRUCTED_CHECK,
          FactKey.OBSTRUCTED_JUSTICE);

  private static final Set<String> CARS = Set.of("CAR", "BUS", "LIGHT_TRUCK", "HEAVY_TRUCK");

  /**
   * @param said facts that the papers state
   */
  static Expected of(Map<FactKey, String> said) {
    boolean open = false;
    boolean present = false;
    Map<FactKey, String> implied = Implied.by(said);
    for (FactKey key : BY_THEMSELVES) {
      String value = said.getOrDefault(key, implied.getOrDefault(key, ""));
      present |= value.equals("YES");
      open |= value.isEmpty();
    }
    String vehicle = said.getOrDefault(FactKey.VEHICLE, "");
    String licence = said.getOrDefault(FactKey.LICENCE, "");
    present |= vehicle.equals("HEAVY_TRUCK");
    open |= vehicle.isEmpty() || licence.isEmpty();
    if (CARS.contains(vehicle)) {
      present |= licence.equals("NONE");
      // Whether these are "without a licence" is for a human.
      open |= Set.of("WRONG_CLASS", "REVOKED", "SUSPENDED", "EXPIRED").contains(licence);
    }
    String accident =
        said.getOrDefault(FactKey.ACCIDENT, implied.getOrDefault(FactKey.ACCIDENT, ""));
    String liability = said.getOrDefault(FactKey.LIABILITY, "");
    present |= accident.equals("YES") && Set.of("FULL", "MAIN").contains(liability);
    open |= accident.isEmpty() || (accident.equals("YES") && liability.isEmpty());
    LocalDate on =
        LocalDate.parse(said.getOrDefault(FactKey.OFFENCE_AT, "2026-01-01T00:00").substring(0, 10));
    Since drink =
        Since.of(said, FactKey.DRINK_DRIVING_BEFORE, FactKey.DRINK_DRIVING_ON, on.minusYears(2));
    Since convicted =
        Since.of(said, FactKey.CONVICTED_BEFORE, FactKey.CONVICTED_ON, on.minusYears(5));
    present |= drink == Since.WITHIN || convicted == Since.WITHIN;
    open |= drink == Since.UNKNOWN || convicted == Since.UNKNOWN;
    BigDecimal blood = new BigDecimal(said.getOrDefault(FactKey.BLOOD_ALCOHOL, "0"));
    if (blood.compareTo(new BigDecimal("80")) < 0) {
      return NEEDS_HUMAN;
    }
    boolean gate =
        blood.compareTo(new BigDecimal("150")) < 0 || "YES".equals(said.get(FactKey.SHORT_MOVE));
    if (present || !gate) {
      // Whether an emergency was a necessity, and so no crime at all, is for a human.
      return "YES".equals(said.get(FactKey.EMERGENCY)) ? NEEDS_HUMAN : NOT_ELIGIBLE;
    }
    return open ? NEEDS_HUMAN : ONLY_JUDGEMENT_LEFT;
  }

  /** Whether something happened so recently that it counts. */
  private enum Since {
    WITHIN,
    BEFORE,
    NEVER,
    UNKNOWN;

    static Since of(Map<FactKey, String> said, FactKey so, FactKey day, LocalDate from) {
      String value = said.getOrDefault(so, "");
      if (value.equals("NO")) {
        return NEVER;
      }
      String when = said.get(day);
      if (when == null) {
        return UNKNOWN;
      }
      return LocalDate.parse(when).isBefore(from) ? BEFORE : WITHIN;
    }
  }
}

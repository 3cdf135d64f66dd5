package org.mashang.screening.criteria;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.time.WorkingCalendar;
import org.mashang.screening.fact.Answer;
import org.mashang.screening.fact.FactKey;
import org.mashang.screening.fact.FactSheet;
import org.mashang.screening.fact.Truth;

/**
 * The opinion once more, slowly and without any expressions: written from the articles, to compare
 * with. Null stands for "not proven".
 */
final class Reference {

  private final FactSheet sheet;

  Reference(FactSheet sheet) {
    this.sheet = sheet;
  }

  Outcome outcome() {
    Boolean drunk = atLeast("80");
    if (!Boolean.TRUE.equals(drunk) || pointsTo(FactKey.DRANK_BEFORE_TEST)) {
      return Outcome.NEEDS_HUMAN;
    }
    if (mayBe(FactKey.VEHICLE, Set.of("E_BIKE"))) {
      return Outcome.NEEDS_HUMAN;
    }
    List<Boolean> ten = articleTen();
    boolean mayBeNecessity =
        !"NO".equals(certain(FactKey.EMERGENCY))
            && !"NO".equals(person(FactKey.NECESSITY))
            && (sheet.of(FactKey.EMERGENCY) != null || "YES".equals(person(FactKey.NECESSITY)));
    if (ten.contains(true)) {
      return mayBeNecessity || "YES".equals(person(FactKey.OTHER_MINOR))
          ? Outcome.NEEDS_HUMAN
          : Outcome.NOT_ELIGIBLE;
    }
    List<Boolean> gates = gates();
    if (gates.contains(true)) {
      boolean allAbsent = ten.stream().allMatch(Boolean.FALSE::equals);
      boolean vehicleKnown =
          certain(FactKey.VEHICLE) != null && !"OTHER".equals(certain(FactKey.VEHICLE));
      return allAbsent && vehicleKnown && !defective()
          ? Outcome.ELIGIBLE_FOR_WITHDRAWAL_REVIEW
          : Outcome.NEEDS_HUMAN;
    }
    boolean askable = gates.getFirst() == null || mayBeNecessity || gateMayBeMet();
    return askable || "YES".equals(person(FactKey.OTHER_MINOR))
        ? Outcome.NEEDS_HUMAN
        : Outcome.NOT_ELIGIBLE;
  }

  /** Article 10, items 1 to 15. */
  List<Boolean> articleTen() {
    List<Boolean> items = new ArrayList<>();
    items.add(
        and(
            flag(FactKey.ACCIDENT),
            choice(
                FactKey.LIABILITY, Set.of("FULL", "MAIN"), Set.of("EQUAL", "SECONDARY", "NONE"))));
    items.add(and(flag(FactKey.ACCIDENT), flag(FactKey.FLED_ACCIDENT)));
    items.add(
        and(
            choice(
                FactKey.VEHICLE,
                Set.of("CAR", "BUS", "LIGHT_TRUCK", "HEAVY_TRUCK"),
                Set.of("MOTORCYCLE", "TRACTOR", "E_BIKE_OVER_STANDARD", "E_BIKE")),
            choice(FactKey.LICENCE, Set.of("NONE"), Set.of("VALID"))));
    items.add(flag(FactKey.OVERLOADED));
    items.add(flag(FactKey.DRUGS));
    items.add(flag(FactKey.PASSENGER_SERVICE));
    items.add(flag(FactKey.SCHOOL_BUS));
    items.add(expressway());
    items.add(
        choice(
            FactKey.VEHICLE,
            Set.of("HEAVY_TRUCK"),
            Set.of(
                "CAR",
                "BUS",
                "LIGHT_TRUCK",
                "MOTORCYCLE",
                "TRACTOR",
                "E_BIKE_OVER_STANDARD",
                "E_BIKE")));
    items.add(flag(FactKey.DANGEROUS_GOODS));
    items.add(obstructed());
    items.add(flag(FactKey.OBSTRUCTED_JUSTICE));
    items.add(within(FactKey.DRINK_DRIVING_BEFORE, FactKey.DRINK_DRIVING_ON, 2));
    items.add(within(FactKey.CONVICTED_BEFORE, FactKey.CONVICTED_ON, 5));
    String other = person(FactKey.OTHER_AGGRAVATION);
    items.add(other == null ? null : other.equals("YES"));
    return items;
  }

  /** Article 12(1), items 1 to 4. */
  private List<Boolean> gates() {
    Boolean low = atLeast("150");
    String necessity = person(FactKey.NECESSITY);
    return Arrays.asList(
        low == null ? null : !low,
        and(flag(FactKey.EMERGENCY), necessity == null ? null : necessity.equals("NO")),
        and(
            flag(FactKey.SHORT_MOVE),
            choice(FactKey.ROAD, Set.of("COMPOUND", "CAR_PARK"), Set.of())),
        flag(FactKey.HANDOVER_MOVE));
  }

  /** Whether the papers say anything of a gate, so that silence is not taken for "no". */
  private boolean gateMayBeMet() {
    boolean emergency =
        !"NO".equals(certain(FactKey.EMERGENCY))
            && !"YES".equals(person(FactKey.NECESSITY))
            && (sheet.of(FactKey.EMERGENCY) != null || person(FactKey.NECESSITY) != null);
    boolean place = mayBe(FactKey.ROAD, Set.of("COMPOUND", "CAR_PARK"));
    boolean move =
        !"NO".equals(certain(FactKey.SHORT_MOVE))
            && (sheet.of(FactKey.SHORT_MOVE) != null || place);
    return emergency || move || troubled(FactKey.HANDOVER_MOVE);
  }

  private @Nullable Boolean expressway() {
    String flag = certain(FactKey.EXPRESSWAY);
    String road = certain(FactKey.ROAD);
    boolean yes = "YES".equals(flag) || "EXPRESSWAY".equals(road);
    if (yes) {
      return "NO".equals(flag) ? null : true;
    }
    if (troubled(FactKey.EXPRESSWAY)) {
      return null;
    }
    if (flag != null) {
      return mayBe(FactKey.ROAD, Set.of("EXPRESSWAY")) ? null : Boolean.FALSE;
    }
    if (troubled(FactKey.ROAD)) {
      return null;
    }
    return road == null ? null : Boolean.FALSE;
  }

  private @Nullable Boolean obstructed() {
    boolean no = "NO".equals(certain(FactKey.OBSTRUCTED_CHECK));
    boolean yes =
        "YES".equals(certain(FactKey.OBSTRUCTED_CHECK))
            || "YES".equals(certain(FactKey.VIOLENT_RESISTANCE));
    if (yes) {
      return no ? null : true;
    }
    boolean cause =
        troubled(FactKey.VIOLENT_RESISTANCE)
            || pointsTo(FactKey.FLED_BEFORE_SAMPLE)
            || pointsTo(FactKey.DRANK_BEFORE_TEST);
    return no && !cause ? false : null;
  }

  private @Nullable Boolean within(FactKey happened, FactKey on, int years) {
    Answer date = sheet.of(on);
    if (troubled(happened)) {
      return null;
    }
    if ("NO".equals(certain(happened))) {
      return date == null ? false : null;
    }
    LocalDate then = day(certain(on));
    LocalDate offence = day(certain(FactKey.OFFENCE_AT));
    if (then == null || offence == null || !then.isBefore(offence)) {
      return null;
    }
    return offence.compareTo(then.plusYears(years)) <= 0;
  }

  private boolean defective() {
    if ("YES".equals(person(FactKey.DEFECTS_CURED))) {
      return false;
    }
    return bad(FactKey.SAMPLED_AT, FactKey.DELIVERED_ON, 5, true)
        || bad(FactKey.DELIVERED_ON, FactKey.OPINION_ON, 3, true)
        || bad(FactKey.OPINION_ON, FactKey.NOTIFIED_ON, 5, false);
  }

  private boolean bad(FactKey from, FactKey to, int most, boolean provable) {
    if (troubled(from) || troubled(to)) {
      return true;
    }
    LocalDate first = day(certain(from));
    LocalDate last = day(certain(to));
    if (first == null || last == null) {
      return false;
    }
    long workdays =
        first
            .plusDays(1)
            .datesUntil(last.isBefore(first) ? first.plusDays(1) : last.plusDays(1))
            .filter(day -> WorkingCalendar.china().isWorkday(day))
            .count();
    return last.isBefore(first) || (provable && workdays > most);
  }

  private @Nullable Boolean atLeast(String threshold) {
    String value = certain(FactKey.BLOOD_ALCOHOL);
    if (value == null) {
      return null;
    }
    BigDecimal around = BigDecimal.ZERO;
    Answer answer = sheet.of(FactKey.BLOOD_ALCOHOL);
    if (answer != null && !answer.corrected() && answer.basis().getFirst().written() != null) {
      String written = String.valueOf(answer.basis().getFirst().written());
      if (written.contains("±")) {
        around = new BigDecimal(written.substring(written.indexOf('±') + 1));
      }
    }
    BigDecimal line = new BigDecimal(threshold);
    if (new BigDecimal(value).subtract(around).compareTo(line) >= 0) {
      return true;
    }
    return new BigDecimal(value).add(around).compareTo(line) < 0 ? false : null;
  }

  private static @Nullable LocalDate day(@Nullable String value) {
    return value == null || value.length() < 10 ? null : LocalDate.parse(value.substring(0, 10));
  }

  private static @Nullable Boolean and(@Nullable Boolean one, @Nullable Boolean other) {
    if (Boolean.FALSE.equals(one) || Boolean.FALSE.equals(other)) {
      return false;
    }
    return one == null || other == null ? null : true;
  }

  private @Nullable Boolean flag(FactKey key) {
    String value = certain(key);
    return value == null ? null : value.equals("YES");
  }

  private @Nullable Boolean choice(FactKey key, Set<String> in, Set<String> out) {
    String value = certain(key);
    if (value == null) {
      return null;
    }
    return in.contains(value) ? Boolean.TRUE : out.contains(value) ? Boolean.FALSE : null;
  }

  private @Nullable String certain(FactKey key) {
    Answer answer = sheet.of(key);
    return answer != null && answer.doubts().isEmpty() ? answer.value() : null;
  }

  private @Nullable String person(FactKey key) {
    Answer answer = sheet.of(key);
    return answer != null && answer.corrected() ? answer.value() : null;
  }

  private boolean troubled(FactKey key) {
    return sheet.of(key) != null && certain(key) == null;
  }

  /** Whether a certain or doubtful answer, or one of what was read, is one of these. */
  private boolean mayBe(FactKey key, Set<String> values) {
    Answer answer = sheet.of(key);
    if (answer == null) {
      return false;
    }
    String value = answer.value();
    if (answer.doubts().isEmpty()) {
      return value != null && values.contains(value);
    }
    return (value == null && answer.basis().isEmpty())
        || (value != null && values.contains(value))
        || answer.basis().stream().anyMatch(fact -> values.contains(fact.value()));
  }

  private boolean pointsTo(FactKey key) {
    return sheet.of(key) != null && !"NO".equals(certain(key));
  }

  static @Nullable Truth truth(@Nullable Boolean value) {
    return value == null ? Truth.NOT_PROVEN : value ? Truth.PRESENT : Truth.ABSENT;
  }
}

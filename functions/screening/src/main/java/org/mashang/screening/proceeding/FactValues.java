package org.mashang.screening.proceeding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.mashang.casework.rule.Faults;
import org.mashang.screening.fact.Choices;
import org.mashang.screening.fact.FactKey;

/** Whether a value that a person gives for a fact is of its type. */
public final class FactValues {

  private static final String DAY = "(19|20)\\d\\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?";

  private static final int FULL_DAY = 10;

  private FactValues() {}

  static void check(FactKey key, String value, Faults faults) {
    boolean fits =
        switch (key.type()) {
          case FLAG -> List.of("YES", "NO").contains(value);
          case ALCOHOL -> value.matches("\\d{1,3}(\\.\\d{1,2})?");
          case CHOICE -> List.of(choices(key)).contains(value);
          case DAY -> value.matches(DAY) && isReal(value);
          case TIME -> value.matches(DAY + "(T([01]\\d|2[0-3]):[0-5]\\d)?") && isReal(value);
          case TEXT -> !value.isEmpty();
        };
    if (!fits) {
      faults.add("value", "NOT_OF_ITS_TYPE", "“" + key.label() + "”不能填写这个值，请按提示填写");
    }
  }

  /** Whether a day that is given in full is one of the calendar. */
  private static boolean isReal(String value) {
    if (value.length() < FULL_DAY) {
      return true;
    }
    try {
      return LocalDate.parse(value.substring(0, FULL_DAY)).getYear() > 0;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** What may be chosen for a fact, by name; empty if it is no choice. */
  public static String[] choices(FactKey key) {
    Enum<?>[] all =
        switch (key) {
          case VEHICLE -> Choices.Vehicle.values();
          case LICENCE -> Choices.Licence.values();
          case ROAD -> Choices.Road.values();
          case LIABILITY -> Choices.Liability.values();
          case INJURY -> Choices.Injury.values();
          default -> new Choices.Injury[0];
        };
    return Stream.of(all).map(Enum::name).toArray(String[]::new);
  }

  /** A value as people read it. */
  public static String label(FactKey key, String value) {
    return switch (key.type()) {
      case FLAG -> value.equals("YES") ? "是" : "否";
      case ALCOHOL -> value + "mg/100ml";
      case CHOICE -> chosen(key, value);
      case DAY, TIME, TEXT -> value.replace('T', ' ');
    };
  }

  private static String chosen(FactKey key, String value) {
    if (!Arrays.asList(choices(key)).contains(value)) {
      return value;
    }
    return switch (key) {
      case VEHICLE -> Choices.Vehicle.valueOf(value).label();
      case LICENCE -> Choices.Licence.valueOf(value).label();
      case ROAD -> Choices.Road.valueOf(value).label();
      case LIABILITY -> Choices.Liability.valueOf(value).label();
      case INJURY -> Choices.Injury.valueOf(value).label();
      default -> value;
    };
  }
}

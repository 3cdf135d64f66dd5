package org.mashang.screening.proceeding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashang.casework.rule.Faults;
import org.mashang.casework.rule.Field;
import org.mashang.screening.fact.Choices;
import org.mashang.screening.fact.FactKey;
import org.mashang.screening.fact.FactType;

/** Whether a value that a person gives for a fact is of its type. */
public final class FactValues {

  private static final String DAY = "(19|20)\\d\\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?";

  private static final int FULL_DAY = 10;

  private FactValues() {}

  static void check(FactKey key, String value, Faults faults) {
    boolean fits =
        switch (key.type()) {
          case FLAG, CHOICE -> options(key).stream().anyMatch(one -> one.value().equals(value));
          case ALCOHOL -> value.matches("\\d{1,3}(\\.\\d{1,2})?");
          case DAY -> value.matches(DAY) && isReal(value);
          case TIME -> value.matches(DAY + "(T([01]\\d|2[0-3]):[0-5]\\d)?") && isReal(value);
          case TEXT -> !value.isEmpty();
        };
    if (!fits) {
      faults.add("value", "NOT_OF_ITS_TYPE", "“" + key.label() + "”不能填写这个值，应当填写" + hint(key));
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

  /** What may be chosen for a fact; empty if it is written and not chosen. */
  public static List<Field.Option> options(FactKey key) {
    List<String> names =
        key.type() == FactType.FLAG
            ? List.of("YES", "NO", "NOT_PROVEN")
            : Arrays.asList(choices(key));
    return names.stream().map(one -> new Field.Option(one, label(key, one), null)).toList();
  }

  /** Whether a month or a year will do: papers often say no more of what happened years ago. */
  public static boolean partial(FactKey key) {
    return key == FactKey.DRINK_DRIVING_ON || key == FactKey.CONVICTED_ON;
  }

  /** How a fact is to be written, in Chinese and without a full stop. */
  public static String hint(FactKey key) {
    return switch (key.type()) {
      case FLAG, CHOICE ->
          options(key).stream().map(Field.Option::label).collect(Collectors.joining("；"));
      case ALCOHOL -> "毫克/100毫升的数值，例如128.5";
      case DAY -> "日期，例如2026-03-01" + (partial(key) ? "；只知道年月的写2026-03" : "");
      case TIME -> "时间，例如2026-03-01T22:05";
      case TEXT -> "材料原文";
    };
  }

  private static String[] choices(FactKey key) {
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
      case FLAG ->
          switch (value) {
            case "YES" -> "是";
            case "NO" -> "否";
            default -> "未证明";
          };
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

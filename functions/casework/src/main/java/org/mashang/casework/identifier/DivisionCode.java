package org.mashang.casework.identifier;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A code of an administrative division (行政区划代码, GB/T 2260): two digits each for province,
 * prefecture and county. Only its shape is known here; which divisions there are is the city's
 * data.
 *
 * @param value six digits, for example 330802
 */
public record DivisionCode(String value) {

  /** How high a division stands. */
  public enum Level {
    PROVINCE,
    PREFECTURE,
    COUNTY
  }

  /** A county stands in a prefecture: those directly under a province have 90 there. */
  private static final Pattern SHAPE =
      Pattern.compile("[1-8]\\d(0000|(0[1-9]|[1-9]\\d)\\d\\d)", Pattern.DOTALL);

  /**
   * @throws IllegalArgumentException if it is no such code; {@link #parse} never throws
   */
  public DivisionCode {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("not a division code: " + value);
    }
  }

  public static Parsed<DivisionCode> parse(String raw) {
    String plain = Typed.plain(raw);
    return SHAPE.matcher(plain).matches()
        ? new Parsed.Valid<>(new DivisionCode(plain))
        : new Parsed.Invalid<>("DIVISION_CODE", "行政区划代码应当是6位数字，例如330802。");
  }

  public Level level() {
    if (value.endsWith("0000")) {
      return Level.PROVINCE;
    }
    return value.endsWith("00") ? Level.PREFECTURE : Level.COUNTY;
  }

  /** The next higher division; empty for a province. */
  public Optional<DivisionCode> parent() {
    return switch (level()) {
      case PROVINCE -> Optional.empty();
      case PREFECTURE -> Optional.of(new DivisionCode(value.substring(0, 2) + "0000"));
      case COUNTY -> Optional.of(new DivisionCode(value.substring(0, 4) + "00"));
    };
  }

  /** Whether it is the other division or lies in it. */
  public boolean isWithin(DivisionCode other) {
    return equals(other) || parent().filter(parent -> parent.isWithin(other)).isPresent();
  }

  @Override
  public String toString() {
    return value;
  }
}

package org.mashang.casework.identifier;

import java.util.Optional;
import java.util.regex.Pattern;
import org.mashang.casework.Personal;

/**
 * A telephone number at which a party can be reached. Soft on purpose: parties have landlines,
 * foreign and short numbers too, and nobody loses a right over a number. Only what looks like a
 * mistyped mobile number, or like no number at all, is sent back.
 *
 * @param value digits, for a foreign number with a plus sign before them
 */
public record PhoneNumber(String value) {

  /** What a number looks like. */
  public enum Kind {
    /** A mobile number of the mainland: text messages reach it. */
    MOBILE("1[3-9]\\d{9}"),
    /** A landline with its area code, perhaps with an extension. */
    LANDLINE("0[1-9]\\d{8,15}"),
    /** A number outside the mainland, with its country code. */
    FOREIGN("\\+[1-9]\\d{5,14}"),
    /** A number without area code, a service number. */
    OTHER("(?!1\\d{8})[1-9]\\d{4,11}");

    private final Pattern shape;

    Kind(String shape) {
      this.shape = Pattern.compile(shape);
    }
  }

  private static final Pattern MOBILE_PREFIX = Pattern.compile("^(\\+86|0086|86)(?=1\\d{10}$)");
  private static final Pattern AREA_PREFIX = Pattern.compile("^(\\+86|0086)0?(?=[1-9])");
  private static final Pattern FOREIGN_PREFIX = Pattern.compile("^00(?=[1-9])");
  private static final Pattern ALMOST_MOBILE = Pattern.compile("1\\d{8,12}");

  /**
   * @throws IllegalArgumentException if it is no such number; {@link #parse} never throws
   */
  public PhoneNumber {
    if (kindOf(value).isEmpty()) {
      throw new IllegalArgumentException("not a telephone number");
    }
  }

  /** Reads a number as a person types it: country code 86, spaces, dashes, brackets, full width. */
  public static Parsed<PhoneNumber> parse(String raw) {
    String plain = Typed.plain(raw).replace("(", "").replace(")", "");
    plain = MOBILE_PREFIX.matcher(plain).replaceFirst("");
    plain = AREA_PREFIX.matcher(plain).replaceFirst("0");
    plain = FOREIGN_PREFIX.matcher(plain).replaceFirst("+");
    if (kindOf(plain).isPresent()) {
      return new Parsed.Valid<>(new PhoneNumber(plain));
    }
    return ALMOST_MOBILE.matcher(plain).matches()
        ? new Parsed.Invalid<>("PHONE_MOBILE", "手机号码应当是11位，第二位是3到9，请核对。")
        : new Parsed.Invalid<>("PHONE_NUMBER", "这不像一个电话号码，请填写能联系到您的号码。");
  }

  public Kind kind() {
    return kindOf(value).orElseThrow();
  }

  /** Whether text messages can be sent to it. */
  public boolean isMobile() {
    return kind() == Kind.MOBILE;
  }

  public Personal personal() {
    return Personal.phone(value);
  }

  @Override
  public String toString() {
    return personal().masked();
  }

  private static Optional<Kind> kindOf(String plain) {
    for (Kind kind : Kind.values()) {
      if (kind.shape.matcher(plain).matches()) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}

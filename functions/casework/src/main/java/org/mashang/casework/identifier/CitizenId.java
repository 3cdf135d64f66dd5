package org.mashang.casework.identifier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import org.mashang.casework.Personal;

/**
 * A citizen's identity number (公民身份号码, GB 11643-1999), and the numbers of the same shape on
 * residence permits for people from Hong Kong, Macao and Taiwan (港澳台居民居住证) and on the permanent
 * residence card for foreigners (外国人永久居留身份证, 2023). The division in it is not checked: many old
 * ones no longer exist.
 *
 * @param value 18 characters, an X at the end in upper case
 */
public record CitizenId(String value) {

  /** Whose number it is, as its first digits tell. */
  public enum Kind {
    MAINLAND,
    HONG_KONG,
    MACAO,
    TAIWAN,
    /**
     * The check digit of this card is held to be that of GB 11643, but we have not seen its
     * standard: a wrong one is told by {@link #isCheckDigitRight} and does not make the number
     * invalid.
     */
    FOREIGNER
  }

  /** As the number tells it. */
  public enum Sex {
    FEMALE,
    MALE
  }

  private static final int LENGTH = 18;
  private static final int OLD_LENGTH = 15;
  private static final int ADULT = 18;
  private static final int EARLIEST_YEAR = 1870;
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK_DIGITS = "10X98765432";

  /**
   * @throws IllegalArgumentException if it is no such number; {@link #parse} never throws
   */
  public CitizenId {
    if (!hasShape(value) || !isDate(value) || !passesCheck(value)) {
      throw new IllegalArgumentException("not an identity number");
    }
  }

  /**
   * Reads a number as a person types it: lower-case x, full-width digits, spaces.
   *
   * @param today nobody is born after it
   */
  public static Parsed<CitizenId> parse(String raw, LocalDate today) {
    String plain = Typed.plain(raw);
    if (plain.length() == OLD_LENGTH && Typed.isDigits(plain)) {
      return new Parsed.Invalid<>("ID_NUMBER_OLD", "15位的旧身份证号码已经停用，请填写18位的号码。");
    }
    if (plain.length() != LENGTH) {
      return new Parsed.Invalid<>("ID_NUMBER_LENGTH", "身份证号码应当是18位，请核对有没有多写或者漏写。");
    }
    if (!hasShape(plain)) {
      return new Parsed.Invalid<>("ID_NUMBER_CHARACTERS", "身份证号码只能是数字，最后一位可以是X。");
    }
    if (!isDate(plain) || birthDate(plain).isAfter(today)) {
      return new Parsed.Invalid<>("ID_NUMBER_BIRTH_DATE", "身份证号码第7到14位应当是出生日期，请核对。");
    }
    if (!passesCheck(plain)) {
      return new Parsed.Invalid<>("ID_NUMBER_CHECK_DIGIT", "身份证号码对不上，可能有一位写错了，请逐位核对。");
    }
    return new Parsed.Valid<>(new CitizenId(plain));
  }

  public Kind kind() {
    if (isForeigner(value)) {
      return Kind.FOREIGNER;
    }
    return switch (value.substring(0, 6)) {
      case "810000" -> Kind.HONG_KONG;
      case "820000" -> Kind.MACAO;
      case "830000" -> Kind.TAIWAN;
      default -> Kind.MAINLAND;
    };
  }

  public LocalDate birthDate() {
    return birthDate(value);
  }

  public Sex sex() {
    return (value.charAt(16) - '0') % 2 == 0 ? Sex.FEMALE : Sex.MALE;
  }

  /** Whether the person is 18 years old or older on a day (成年人, 民法典 17). */
  public boolean isAdult(LocalDate on) {
    return Period.between(birthDate(), on).getYears() >= ADULT;
  }

  /** Always true but for {@link Kind#FOREIGNER}, where a false asks for a second look. */
  public boolean isCheckDigitRight() {
    return isCheckDigitRight(value);
  }

  public Personal personal() {
    return Personal.idNumber(value);
  }

  public String masked() {
    return personal().masked();
  }

  @Override
  public String toString() {
    return masked();
  }

  private static boolean hasShape(String plain) {
    return plain.length() == LENGTH
        && plain.charAt(0) != '0'
        && Typed.isDigits(plain.substring(0, LENGTH - 1))
        && (Typed.isDigits(plain.substring(LENGTH - 1)) || plain.endsWith("X"));
  }

  private static boolean isForeigner(String plain) {
    return plain.startsWith("9");
  }

  private static boolean passesCheck(String plain) {
    return isForeigner(plain) || isCheckDigitRight(plain);
  }

  private static boolean isDate(String plain) {
    try {
      return birthDate(plain).getYear() >= EARLIEST_YEAR;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static LocalDate birthDate(String plain) {
    return LocalDate.of(
        Integer.parseInt(plain.substring(6, 10)),
        Integer.parseInt(plain.substring(10, 12)),
        Integer.parseInt(plain.substring(12, 14)));
  }

  private static boolean isCheckDigitRight(String plain) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (plain.charAt(i) - '0');
    }
    return CHECK_DIGITS.charAt(sum % CHECK_DIGITS.length()) == plain.charAt(LENGTH - 1);
  }
}

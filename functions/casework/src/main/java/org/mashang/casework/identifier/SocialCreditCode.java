package org.mashang.casework.identifier;

import java.util.Optional;

/**
 * A unified social credit code of a company or other organisation (统一社会信用代码, GB 32100-2015):
 * registration department, category, division (6), organisation code (9), check character.
 *
 * @param value 18 characters, upper case
 */
public record SocialCreditCode(String value) {

  private static final int LENGTH = 18;
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int MODULUS = ALPHABET.length();
  private static final int GENERATOR = 3;

  /**
   * @throws IllegalArgumentException if it is no such code; {@link #parse} never throws
   */
  public SocialCreditCode {
    if (!hasShape(value) || !isCheckCharacterRight(value)) {
      throw new IllegalArgumentException("not a unified social credit code");
    }
  }

  /** Reads a code as a person types it: lower case, full-width characters, spaces. */
  public static Parsed<SocialCreditCode> parse(String raw) {
    String plain = Typed.plain(raw);
    if (plain.length() != LENGTH) {
      return new Parsed.Invalid<>("CREDIT_CODE_LENGTH", "统一社会信用代码应当是18位，请核对有没有多写或者漏写。");
    }
    if (!hasShape(plain)) {
      return new Parsed.Invalid<>(
          "CREDIT_CODE_CHARACTERS", "统一社会信用代码只有数字和大写字母，没有I、O、S、V、Z，请核对是不是数字1、0、5、2。");
    }
    if (!isCheckCharacterRight(plain)) {
      return new Parsed.Invalid<>(
          "CREDIT_CODE_CHECK_CHARACTER", "统一社会信用代码对不上，可能有一位写错了，请照营业执照逐位核对。");
    }
    return new Parsed.Valid<>(new SocialCreditCode(plain));
  }

  /**
   * The division where it was registered; empty if the six characters are none, as in old codes.
   */
  public Optional<DivisionCode> division() {
    return DivisionCode.parse(value.substring(2, 8)).toOptional();
  }

  /** The organisation code in it (组织机构代码, 9 characters). */
  public String organisationCode() {
    return value.substring(8, 17);
  }

  @Override
  public String toString() {
    return value;
  }

  private static boolean hasShape(String plain) {
    return plain.length() == LENGTH && plain.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
  }

  private static boolean isCheckCharacterRight(String plain) {
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < LENGTH - 1; i++) {
      sum += weight * ALPHABET.indexOf(plain.charAt(i));
      weight = weight * GENERATOR % MODULUS;
    }
    return (sum + ALPHABET.indexOf(plain.charAt(LENGTH - 1))) % MODULUS == 0;
  }
}

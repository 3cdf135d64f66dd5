package org.mashang.casework.identifier;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * The number of a receipt (收件码), made to be typed, written down and read aloud: eleven characters
 * and a check character from 29 that cannot be mistaken for each other, shown as {@code
 * 7KQM-3XWA-9DPH}.
 *
 * <p>29 is prime and the weights differ, so one wrong character, or two that have changed places
 * wherever they stand, is always noticed.
 *
 * @param value twelve characters without hyphens
 */
public record ReceiptCode(String value) {

  /** Digits and letters without 0 1 I L O U, and without S, which looks like 5. */
  static final String ALPHABET = "23456789ABCDEFGHJKMNPQRTVWXYZ";

  private static final int LENGTH = 12;
  private static final int GROUP = 4;
  private static final int LEAST_BYTES = 8;
  private static final BigInteger BASE = BigInteger.valueOf(ALPHABET.length());

  /**
   * @throws IllegalArgumentException if it is no such code; {@link #parse} never throws
   */
  public ReceiptCode {
    if (!hasShape(value) || !isCheckCharacterRight(value)) {
      throw new IllegalArgumentException("not a receipt code");
    }
  }

  /**
   * The code that a keyed hash of the case gives: the same bytes, the same code. Codes of different
   * cases differ as 53 random bits do.
   *
   * @param hash at least eight bytes that nobody can foresee
   */
  public static ReceiptCode of(byte[] hash) {
    if (hash.length < LEAST_BYTES) {
      throw new IllegalArgumentException("a receipt code needs " + LEAST_BYTES + " bytes");
    }
    BigInteger rest = new BigInteger(1, Arrays.copyOf(hash, LEAST_BYTES));
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < LENGTH - 1; i++) {
      BigInteger[] division = rest.divideAndRemainder(BASE);
      code.append(ALPHABET.charAt(division[1].intValue()));
      rest = division[0];
    }
    int check = Math.floorMod(-weightedSum(code), ALPHABET.length());
    return new ReceiptCode(code.append(ALPHABET.charAt(check)).toString());
  }

  /** Reads a code as a person types it: any case, spaces, dashes, full width, an S for a 5. */
  public static Parsed<ReceiptCode> parse(String raw) {
    String plain = Typed.plain(raw).replace('S', '5');
    if (plain.length() != LENGTH) {
      return new Parsed.Invalid<>("RECEIPT_CODE_LENGTH", "收件码应当是12位，请核对有没有多写或者漏写。");
    }
    if (!hasShape(plain)) {
      return new Parsed.Invalid<>("RECEIPT_CODE_CHARACTERS", "收件码里没有数字0、1，也没有字母I、L、O、U，请照回执核对。");
    }
    if (!isCheckCharacterRight(plain)) {
      return new Parsed.Invalid<>("RECEIPT_CODE_CHECK", "收件码对不上，可能有一位写错了，请照回执逐位核对。");
    }
    return new Parsed.Valid<>(new ReceiptCode(plain));
  }

  /** As it is shown and printed, in three groups of four. */
  public String display() {
    return String.join(
        "-",
        value.substring(0, GROUP),
        value.substring(GROUP, 2 * GROUP),
        value.substring(2 * GROUP));
  }

  @Override
  public String toString() {
    return display();
  }

  private static boolean hasShape(String plain) {
    return plain.length() == LENGTH && plain.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
  }

  private static boolean isCheckCharacterRight(String plain) {
    int check = ALPHABET.indexOf(plain.charAt(LENGTH - 1));
    return (weightedSum(plain) + check) % ALPHABET.length() == 0;
  }

  /** Weights 2 to 12; the check character itself has 1. */
  private static int weightedSum(CharSequence code) {
    int sum = 0;
    for (int i = 0; i < LENGTH - 1; i++) {
      sum += (i + 2) * ALPHABET.indexOf(code.charAt(i));
    }
    return sum;
  }
}

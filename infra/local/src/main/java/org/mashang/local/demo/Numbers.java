package org.mashang.local.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * Numbers that pass every check and belong to nobody: their area code, 330899, is no division of
 * the city.
 */
public final class Numbers {

  private static final String AREA = "330899";
  private static final int[] ID_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String ID_CHECKS = "10X98765432";
  private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private Numbers() {}

  /** A citizen ID number (GB 11643) of an adult on that day. */
  public static String citizenId(Dice dice, LocalDate on) {
    LocalDate born = on.minusYears(dice.between(19, 83)).minusDays(dice.below(365));
    String body = AREA + born.format(DateTimeFormatter.BASIC_ISO_DATE) + dice.digits(3);
    int sum = 0;
    for (int i = 0; i < ID_WEIGHTS.length; i++) {
      sum += (body.charAt(i) - '0') * ID_WEIGHTS[i];
    }
    return body + ID_CHECKS.charAt(sum % 11);
  }

  /** A unified social credit code (GB 32100) of a company. */
  public static String creditCode(Dice dice) {
    String organisation = "MA" + dice.digits(6);
    String body = "91" + AREA + organisation + organisationCheck(organisation);
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < body.length(); i++) {
      sum += CREDIT_ALPHABET.indexOf(body.charAt(i)) * weight;
      weight = weight * 3 % 31;
    }
    return body + CREDIT_ALPHABET.charAt((31 - sum % 31) % 31);
  }

  /** GB 11714. */
  private static char organisationCheck(String code) {
    int sum = 0;
    for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
      sum += Character.digit(code.charAt(i), 36) * ORGANISATION_WEIGHTS[i];
    }
    int check = (11 - sum % 11) % 11;
    return check == 10 ? 'X' : (char) ('0' + check);
  }

  /** A mobile number. */
  public static String phone(Dice dice) {
    return "1990000" + dice.digits(4);
  }
}

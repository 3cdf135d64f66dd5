package org.mashang.fraud.proceeding;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.rule.Faults;

/** Amounts as people write them, in yuan, and as they are kept, in fen. */
public final class Amounts {

  private static final Pattern YUAN = Pattern.compile("(0|[1-9][0-9]{0,11})(\\.[0-9]{1,2})?");

  private Amounts() {}

  /** Fen of a text; says what is wrong with it and gives 0 if it is no amount. */
  static long fen(@Nullable String yuan, String field, Faults faults) {
    String plain = yuan == null ? "" : yuan.strip().replace(",", "");
    if (!YUAN.matcher(plain).matches()) {
      faults.add(field, "NOT_AN_AMOUNT", "金额请写作 12345.60 的形式，单位是元");
      return 0;
    }
    long fen = new BigDecimal(plain).movePointRight(2).longValueExact();
    if (fen == 0) {
      faults.add(field, "NOT_AN_AMOUNT", "金额应当大于零");
    }
    return fen;
  }

  /** Yuan as people read them. */
  public static String yuan(long fen) {
    return BigDecimal.valueOf(fen, 2).stripTrailingZeros().toPlainString() + "元";
  }
}

package org.mashang.screening.criteria.logic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mashang.screening.fact.Answer;
import org.mashang.screening.fact.Fact;

/**
 * An alcohol value with its uncertainty (不确定度), in mg/100 ml.
 *
 * @param low the least it can be
 * @param high the most it can be
 */
record Margin(BigDecimal low, BigDecimal high) {

  private static final Pattern WITH_UNCERTAINTY =
      Pattern.compile(
          "(\\d+(?:\\.\\d+)?)\\s*(?:\\p{L}+/(?:100)?\\p{L}+)?"
              + "[^\\d±]{0,12}(?:±|\\+/-|\\+-)\\s*(\\d+(?:\\.\\d+)?)\\s*(%?)");
  private static final MathContext SIX_DIGITS = new MathContext(6, RoundingMode.UP);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * The value of a certain answer; null if it is no number, or if an uncertainty is written that
   * cannot be read.
   */
  static @Nullable Margin of(Answer answer) {
    BigDecimal value = number(answer.value());
    if (value == null || value.signum() < 0) {
      return null;
    }
    Margin widest = new Margin(value, value);
    if (answer.corrected()) {
      return widest;
    }
    for (Fact fact : answer.basis()) {
      BigDecimal around = number(fact.value());
      if (fact.written() == null || around == null || around.compareTo(value) != 0) {
        continue;
      }
      BigDecimal uncertainty = uncertainty(fact.written(), fact.place().quote(), value);
      if (uncertainty == null) {
        return null;
      }
      if (uncertainty.compareTo(widest.high().subtract(value)) > 0) {
        widest = new Margin(value.subtract(uncertainty), value.add(uncertainty));
      }
    }
    return widest;
  }

  /** Looks in the number as written, and behind it in the quote. */
  private static @Nullable BigDecimal uncertainty(String written, String quote, BigDecimal value) {
    String number = Normalizer.normalize(written, Normalizer.Form.NFKC).strip();
    String words = Normalizer.normalize(quote, Normalizer.Form.NFKC);
    int begin = words.indexOf(number);
    String text = begin < 0 ? number : words.substring(begin);
    Matcher found = WITH_UNCERTAINTY.matcher(text);
    if (!found.lookingAt()) {
      boolean speaksOfIt = text.contains("±") || text.contains("不确定度");
      return speaksOfIt ? null : BigDecimal.ZERO;
    }
    BigDecimal stated = new BigDecimal(found.group(1));
    BigDecimal around = new BigDecimal(found.group(2));
    if (!found.group(3).isEmpty()) {
      return value.multiply(around).divide(HUNDRED, SIX_DIGITS);
    }
    // The unit as written may be another: the value tells by how much
    return stated.signum() == 0 ? around : around.multiply(value).divide(stated, SIX_DIGITS);
  }

  private static @Nullable BigDecimal number(@Nullable String text) {
    return text != null && text.matches("-?\\d{1,6}(\\.\\d{1,6})?") ? new BigDecimal(text) : null;
  }
}

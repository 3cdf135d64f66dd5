package org.mashang.screening.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mashang.screening.extract.Numerals.Numeral;

/** Finds every amount of something in something: alcohol in blood, and all that looks like it. */
final class AmountScanner {

  /** 每100毫升血液中…, said before the number. */
  private static final Pattern PER_HUNDRED_BEFORE =
      Pattern.compile(
          "(?:[每/](?:1[0oO〇]{2}|百|一百)|1[0oO〇]{2}|百)(?:毫升|[mM][lL1I]|克|[gG])[^0-9。；]{0,24}$");

  private static final Pattern PER_ML_BEFORE = Pattern.compile("每(?:毫升|[mM][lL])[^0-9。；]{0,24}$");

  /** 乙醇含量为, after which a number needs no unit to be one. */
  private static final Pattern CONTENT =
      Pattern.compile(
          "(?:含量|浓度|酒精值|酒精度|检测值|测试值|检测结果|测试结果|检验结果|鉴定结果|吹气结果)"
              + "[^0-9。；，]{0,8}?(?:为|是|达到|高达|达|:|=|显示|约)(?=[0-9lIO])");

  private static final BigDecimal LEAST_BARE = BigDecimal.valueOf(10);
  private static final BigDecimal MOST = BigDecimal.valueOf(600);
  private static final int LOOK_BACK = 40;

  private AmountScanner() {}

  static List<Amount> in(Clean clean) {
    List<Amount> amounts = new ArrayList<>();
    for (UnitScanner.Found unit : UnitScanner.in(clean.text())) {
      Amount amount = of(clean, unit);
      if (amount != null) {
        amounts.add(amount);
      }
    }
    withoutUnit(clean, amounts);
    amounts.sort(Comparator.comparingInt(Amount::start));
    return amounts;
  }

  private static @Nullable Amount of(Clean clean, UnitScanner.Found unit) {
    int end = unit.start();
    while (end > 0 && ")(\"”约".indexOf(clean.at(end - 1)) >= 0) {
      end--;
    }
    Numeral number = Numerals.before(clean, end);
    if (number != null && plusMinus(clean, number.start())) {
      number = Numerals.before(clean, spread(clean, number.start()));
    }
    if (number == null) {
      return after(clean, unit);
    }
    Unit kind = unit.unit();
    if (kind == Unit.MISSING) {
      String before =
          clean.text().substring(Math.max(0, number.start() - LOOK_BACK), number.start());
      kind =
          PER_HUNDRED_BEFORE.matcher(before).find()
              ? Unit.SAID_BEFORE
              : PER_ML_BEFORE.matcher(before).find() ? Unit.PER_ML : Unit.MISSING;
    }
    return amount(clean, number, kind, number.start(), unit.end());
  }

  /** The unit stands in the label, before the number: 含量(mg/100ml):156. */
  private static @Nullable Amount after(Clean clean, UnitScanner.Found unit) {
    int at = unit.end();
    while (at < unit.end() + 4 && "):为是=达".indexOf(clean.at(at)) >= 0) {
      at++;
    }
    Numeral number = unit.unit() == Unit.MISSING ? null : Numerals.after(clean, at);
    boolean other = number == null || UnitScanner.startsAt(clean.text(), number.end());
    return other || number == null
        ? null
        : amount(clean, number, unit.unit(), unit.start(), number.end());
  }

  private static void withoutUnit(Clean clean, List<Amount> amounts) {
    List<Amount> bare = new ArrayList<>();
    BitSet taken = new BitSet(clean.length());
    amounts.forEach(a -> taken.set(a.figures(), Math.max(a.end(), a.figures())));
    Matcher content = CONTENT.matcher(clean.text());
    while (content.find()) {
      Numeral number = Numerals.after(clean, content.end());
      if (number == null
          || taken.get(content.end())
          || number.value() == null
          || followed(clean, number.end())) {
        continue;
      }
      if (number.value().compareTo(LEAST_BARE) >= 0 && number.value().compareTo(MOST) <= 0) {
        bare.add(amount(clean, number, Unit.MISSING, number.start(), number.end()));
      }
    }
    amounts.addAll(bare);
  }

  /** Whether a unit of something else follows the bare number. */
  private static boolean followed(Clean clean, int at) {
    return "年月日时分号%倍次份名元岁页".indexOf(clean.at(at)) >= 0 && at < clean.length();
  }

  private static Amount amount(Clean clean, Numeral number, Unit unit, int start, int end) {
    BigDecimal value = number.value();
    Unit kind = unit;
    if (value != null) {
      BigDecimal scaled = value.multiply(unit.factor());
      if (scaled.compareTo(MOST) > 0
          && value.compareTo(LEAST_BARE) >= 0
          && value.compareTo(MOST) <= 0) {
        kind = Unit.MISPRINTED;
        scaled = value;
      }
      value = plain(scaled);
    }
    return new Amount(
        value, kind, start, end, number.start(), number.garbled(), range(clean, number));
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static boolean plusMinus(Clean clean, int at) {
    return clean.at(at - 1) == '±' || (clean.at(at - 1) == '-' && clean.at(at - 2) == '/');
  }

  private static int spread(Clean clean, int at) {
    int end = clean.at(at - 1) == '±' ? at - 1 : at - 3;
    return end;
  }

  private static boolean range(Clean clean, Numeral number) {
    char before = clean.at(number.start() - 1);
    char earlier = clean.at(number.start() - 2);
    return "-~—至".indexOf(before) >= 0 && (earlier >= '0' && earlier <= '9');
  }
}

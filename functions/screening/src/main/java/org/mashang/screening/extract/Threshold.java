package org.mashang.screening.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** Tells a limit of the law or a standard from an amount that was found. */
final class Threshold {

  private static final Pattern LIMIT_BEFORE =
      Pattern.compile(
          "(?:(?:超过|超出|超|大于|不满|不足|未达到|未达|未到|小于|低于|少于|高于|多于|≥|>|≤|<|满)"
              + "(?:了|国家|法定|规定|法律|醉酒|饮酒|驾驶|驾车|机动车|酒驾|醉驾|人员|标准|的|血液|中|酒精|乙醇|含量|为|是|临界|阈|值|等于|或|者|即|每|百|100|毫升|以上|:|=|\\(){0,14}"
              + "|(?:标准|限值|阈值|临界值|临界点|起点|界限)(?:值|为|是|即|:|\\(|的|规定|\"|”)*)$");

  private static final Pattern LIMIT_AFTER =
      Pattern.compile(
          "^(?:\\)|\"|”)?(?:\\((?:含|不含)[^)]{0,4}\\))?(?:(?:及|或|和|者|\\(含\\))?(?:以上|以下|以内|之间|之上)"
              + "|(?:就|即)?(?:是|为|属|属于)?的?(?:国家|法定|规定)?(?:醉酒|醉驾|饮酒|酒驾|酒后)?(?:驾驶|驾车)?(?:机动车)?(?:罪)?的?(?:人员)?(?:血液)?(?:酒精)?(?:含量)?(?:标准|临界|界限|阈值|限值|要求|规定|立案|入罪|起刑)"
              + "|的(?:[，。；属应视构一从不可]|为醉|是醉)|≤|<|>|~|至[0-9]|(?:就|即)(?:构成|属|算|是|为))");

  private static final Pattern REACHED = Pattern.compile("(?:达到|已达|达)$");
  private static final List<BigDecimal> LIMITS =
      List.of(BigDecimal.valueOf(20), BigDecimal.valueOf(80));

  private Threshold() {}

  /** Whether the words beside an amount make a limit of it. */
  static boolean is(Amount amount, String before, String after) {
    if (amount.range() || LIMIT_BEFORE.matcher(before).find()) {
      return true;
    }
    BigDecimal value = amount.value();
    boolean whole =
        value == null
            || (value.scale() <= 0 && (value.intValue() <= 80 || value.intValue() % 10 == 0));
    if (whole && LIMIT_AFTER.matcher(after).find()) {
      return true;
    }
    return false;
  }

  /** Whether it is said of 20 or 80 that they were reached. */
  static boolean reached(Amount amount, String before) {
    BigDecimal value = amount.value();
    return value != null
        && LIMITS.stream().anyMatch(limit -> limit.compareTo(value) == 0)
        && REACHED.matcher(before).find();
  }
}

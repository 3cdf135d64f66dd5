package org.mashang.screening.extract;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who is named in a text.
 *
 * @param suspects those the case is against, in their order
 * @param others everybody else
 * @param called whether the text calls the suspects so; else they are those said to have driven
 */
record People(Set<String> suspects, Set<String> others, boolean called) {

  private static final String MASKED =
      "[\\u4e00-\\u9fa5]某(?:某|甲|乙|丙|丁|[0-9A-Z])?|[\\u4e00-\\u9fa5][×xX*＊]{1,3}[\\u4e00-\\u9fa5]?|[\\u4e00-\\u9fa5]?[A-Z][0-9]?(?![A-Za-z0-9])";

  private static final String FULL =
      "[\\u4e00-\\u9fa5]{2,4}?(?=[，,。、:(；]|性别|出生|年龄|身份证|男，|女，|答:|问:)";

  private static final String BEFORE_VERB =
      "(?!车辆|车上|关于|单独|于[当案是同次此]|强行|强制|解除|应当)[\u4e00-\u9fa5]{2,3}?(?=[酒饮醉驾喝无因在被与和及的持有将归到系犯曾对未违])";

  private static final Pattern SUSPECT =
      Pattern.compile(
          "(?:被告人|被不起诉人|嫌疑人|上诉人|被讯问人|被鉴定人|被告|违法行为人|被测试人|被测人)(?:\\([^)]{1,8}\\))?(?:姓名)?:?(?<name>"
              + MASKED
              + "|"
              + FULL
              + "|"
              + BEFORE_VERB
              + ")");

  private static final Pattern OTHER =
      Pattern.compile(
          "(?:被害人|受害人|证人|对方驾驶员|死者|伤者|乘客|第三人|报案人|民警|鉴定人|审判员|书记员|辩护人)(?<name>"
              + MASKED
              + "|"
              + FULL
              + ")");

  /** What commonly follows a name and is not of it. */
  private static final String FOLLOWING =
      "酒饮醉驾喝无因在被与和及的持有将归到作从系犯曾对驶未违明主自认赔如途经以乘称于其提不具签向是也又已能血体静案当报拨送供陈证等交发所并则均且为之让给同跟用开未逃离负承人行处罚刑";

  /** Where nobody is called a suspect: the first of whom it is said that they drank or drove. */
  private static final Pattern DRIVER =
      Pattern.compile(
          "(?<name>" + MASKED + ")(?:[，、]?(?:男|女))?[^。；]{0,10}?(?:饮酒|酒后|醉酒|喝酒|醉驾|酒驾|驾驶|驾车)");

  /** 杨红梅，女，…: on a paper that says who took part. */
  private static final Pattern INTRODUCED =
      Pattern.compile(
          "(?<![\\u4e00-\\u9fa5])(?<name>[\\u4e00-\\u9fa5]{2,3})[，、](?:男|女)(?![\\u4e00-\\u9fa5])");

  /** 路某饭店 is no person. */
  private static final Pattern ANYONE =
      Pattern.compile(
          "[\\u4e00-\\u9fa5]某(?:某|甲|乙|丙|丁|[0-9A-Z])?(?!某?(?:饭店|酒店|酒楼|餐|宾馆|小区|村|路|街|公司|医院|银行|超市|商店|广场|镇|乡|县|市|区))");

  /** A paper on somebody's injuries calls the injured 被鉴定人: nobody it names is the suspect. */
  static People of(Source source) {
    People people = of(source.clean());
    if (!Objects.equals(source.kind(), "INJURY_OPINION")) {
      return people;
    }
    Set<String> others = new LinkedHashSet<>(people.others);
    others.addAll(people.suspects);
    return new People(Set.of(), others, false);
  }

  private static People of(Clean clean) {
    Set<String> suspects = names(SUSPECT, clean.text(), true);
    boolean called = !suspects.isEmpty();
    if (!called) {
      names(DRIVER, clean.text(), true).stream().findFirst().ifPresent(suspects::add);
    }
    Set<String> others = names(OTHER, clean.text(), true);
    others.addAll(names(ANYONE, clean.text(), false));
    others.addAll(names(INTRODUCED, clean.text(), true));
    others.removeAll(suspects);
    return new People(suspects, others, called);
  }

  /** The same, where other papers of the case say whom it is against. */
  People among(Set<String> accused, String text) {
    Set<String> known = new LinkedHashSet<>(accused);
    known.removeIf(name -> !text.contains(name));
    if (called || accused.isEmpty()) {
      return this;
    }
    if (known.isEmpty()) {
      return new People(accused, others, true);
    }
    Set<String> strangers = new LinkedHashSet<>(others);
    strangers.addAll(suspects);
    strangers.removeAll(known);
    return new People(known, strangers, true);
  }

  /** The first the case is against; null if no name is given. */
  @Nullable String first() {
    return suspects.isEmpty() ? null : suspects.iterator().next();
  }

  private static Set<String> names(Pattern pattern, String text, boolean grouped) {
    Set<String> names = new LinkedHashSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find() && names.size() < 60) {
      String name = bare(grouped ? matcher.group("name") : matcher.group());
      if (place(text, grouped ? matcher.end("name") : matcher.end())) {
        continue;
      }
      if (Surnames.begins(name.charAt(0)) || name.indexOf('某') >= 0 || name.indexOf('×') >= 0) {
        names.add(whole(name, grouped ? matcher.end("name") : matcher.end(), text));
      }
    }
    return names;
  }

  /** 龙游县 is nobody. */
  private static boolean place(String text, int end) {
    return end < text.length() && "县区市镇乡".indexOf(text.charAt(end)) >= 0;
  }

  /** 王X, of which the pattern may see 王X酒. */
  private static String bare(String name) {
    int last = name.length() - 1;
    boolean verb = last > 1 && FOLLOWING.indexOf(name.charAt(last)) >= 0;
    return verb && "×xX*＊".indexOf(name.charAt(last - 1)) >= 0 ? name.substring(0, last) : name;
  }

  /** 罗某荣, of which the pattern sees 罗某: what follows belongs to the name if it comes again. */
  private static String whole(String name, int end, String text) {
    char next = end < text.length() ? text.charAt(end) : '\0';
    if (!name.endsWith("某") || next < '\u4e00' || next > '\u9fa5' || FOLLOWING.indexOf(next) >= 0) {
      return name;
    }
    String longer = name + next;
    int first = text.indexOf(longer);
    return text.indexOf(longer, first + 1) > 0 ? longer : name;
  }
}

package org.mashang.screening.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mashang.screening.extract.Sentences.Sentence;

/** Tells from the words around an amount what it is: the nearest word that says it decides. */
final class Roles {

  private static final String BREATH_WORDS =
      "现场[^，。；]{0,14}?酒精(?:含量)?(?:检测|测试)|吐气|呼气|呼吸|吹气|呼出|吹出|口吹|酒精测试仪|酒精检测仪|酒精检测器|酒精测量仪|酒精测试|酒精检测结果单|测试仪|检测仪|酒检仪|测酒仪|酒测|现场检测|现场测试|现场酒精|当场检测|当场测试|初查|初测|吹试|气体";

  private static final String BLOOD_WORDS =
      "抽血|抽取|提取|采集|采血|取血|血样|血液样|血检|静脉血|鉴定|化验|理化|检材|检验报告|检验意见|检验结论|检测报告|物证|血醇|送检|检验鉴定|鉴定意见";

  /** A test of the breath may itself be called 检验 or 鉴定. */
  private static final Pattern CUE =
      Pattern.compile(
          "(?<breath>(?:"
              + BREATH_WORDS
              + ")(?:式|酒精|乙醇|含量|仪|器|的)*(?:检验|鉴定|检测|测试)?)|(?<blood>"
              + BLOOD_WORDS
              + ")|(?<test>酒精(?:含量)?(?:检测|测试|检查|测验)|经检测|经测试|经过检测|经测)|(?<weak>血(?:液|中)*(?:酒精|乙醇)(?:含量|浓度)?(?:检测|测试|检验)|检验|血)|(?<reckoned>推算|推定|回推|反推|推断)");

  private static final Pattern OTHER_SUBSTANCE =
      Pattern.compile(
          "(?:甲醇|丙醇|丁醇|内标|空白|质控|对照|标准品|标准溶液|血糖|固醇|肌酐|甘油|葡萄糖|检出限|定量限|检测限|丙酮|乙醛|不确定度|偏差|误差|精密度|添加|加入|配制|溶液|尿液|海洛因|吗啡|苯丙胺|氯胺酮)[^，。；]{0,10}$");

  /** An earlier case: 曾在2012年因醉驾…，当时血液酒精含量为…. */
  private static final Pattern FORMER = Pattern.compile("当时|那次|前次|曾[因于在经被]|前科|上次");

  private static final int AFTERWARDS = 8;
  private static final int WINDOW = 30;

  private Roles() {}

  /**
   * @param from where the words about this amount begin: after the amount before it in the sentence
   * @param inherited what the amount before it in the sentence is, for a list that says it once
   */
  static Role of(Clean clean, Sentence sentence, Amount amount, int from, Role inherited) {
    String text = clean.text();
    String before =
        clause(
            text.substring(
                Math.max(Math.max(0, sentence.start()), amount.start() - WINDOW), amount.start()));
    String after = text.substring(amount.end(), Math.min(text.length(), amount.end() + WINDOW));
    if (Threshold.is(amount, before, after)) {
      return Role.THRESHOLD;
    }
    if (Threshold.reached(amount, before)) {
      return Role.REACHED;
    }
    if (OTHER_SUBSTANCE.matcher(before).find()) {
      return Role.UNRELATED;
    }
    if (FORMER.matcher(text).region(from, amount.start()).find()
        && former(text, sentence.start(), amount.start())) {
      return Role.UNRELATED;
    }
    if (afterwards(after)) {
      return Role.BREATH;
    }
    Role role = last(text, from, amount.start());
    if (role == Role.UNKNOWN && inherited != Role.UNKNOWN) {
      return inherited;
    }
    return role;
  }

  /** What the words between two places say last. */
  static Role last(String text, int from, int to) {
    Matcher cue = CUE.matcher(text).region(from, Math.max(from, to));
    Role strong = Role.UNKNOWN;
    boolean test = false;
    boolean blood = false;
    boolean tested = false;
    while (cue.find()) {
      String word = cue.group();
      if (cue.group("breath") != null) {
        strong = Role.BREATH;
      } else if (cue.group("blood") != null) {
        strong = Role.BLOOD;
      } else if (cue.group("reckoned") != null) {
        strong = Role.RECKONED;
      } else if (cue.group("test") != null) {
        tested = true;
      } else {
        test |= word.length() > 1;
        blood |= word.startsWith("血");
        tested &= !(test && blood && word.length() > 2);
      }
    }
    if (strong != Role.UNKNOWN) {
      return strong;
    }
    if (blood) {
      return test && !tested ? Role.BLOOD : Role.BLOOD_UNSAID;
    }
    return tested ? Role.TESTED : Role.UNKNOWN;
  }

  private static boolean former(String text, int start, int end) {
    int year = text.indexOf('曾', Math.max(0, start - 80));
    return year >= 0 && year < end;
  }

  /** 156mg/100ml(呼气). */
  private static boolean afterwards(String after) {
    int breath = after.indexOf("呼气");
    return breath == 1 && after.charAt(0) == '(' && after.indexOf(')') <= AFTERWARDS;
  }

  private static String clause(String text) {
    int cut = -1;
    for (int i = text.length() - 1; i >= 0 && cut < 0; i--) {
      cut = "，。；？！".indexOf(text.charAt(i)) >= 0 ? i : -1;
    }
    return text.substring(cut + 1);
  }
}

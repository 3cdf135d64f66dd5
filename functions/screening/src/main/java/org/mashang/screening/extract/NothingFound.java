package org.mashang.screening.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mashang.screening.extract.Sentences.Sentence;

/** No alcohol was found (未检出乙醇): the amount is 0. */
final class NothingFound {

  private static final String ALCOHOL = "(?:乙醇|酒精)(?:\\((?:酒精|乙醇)\\))?";

  private static final Pattern SAID =
      Pattern.compile(
          "(?:未|没有|没)(?:能)?检(?:测)?(?:出|到|见)(?:任何)?"
              + ALCOHOL
              + "(?:成分|成份|含量)?(?!以?外)|"
              + ALCOHOL
              + "(?:成分|成份|含量|浓度|检[测验]结果|结果|:|为|是|均|呈)*(?:未检[出见]|阴性)|"
              + ALCOHOL
              + "(?:成分|成份|含量|浓度)(?:为|是|:)[0〇](?:\\.0{1,2})?(?![0-9.点一二三四五六七八九十mM毫克])");

  /** What is tested beside the sample. */
  private static final Pattern CONTROL = Pattern.compile("空白|对照|质控|溶液|标准品|内标|消毒");

  private static final int NEAR = 20;

  private NothingFound() {}

  static List<Amount> in(Clean clean, List<Amount> others) {
    List<Amount> amounts = new ArrayList<>();
    Matcher said = SAID.matcher(clean.text());
    while (said.find()) {
      int start = said.start();
      int end = said.end();
      if (others.stream().noneMatch(other -> other.start() < end && start < other.end())) {
        amounts.add(new Amount(BigDecimal.ZERO, Unit.NOTHING, start, end, start, false, false));
      }
    }
    return amounts;
  }

  static boolean is(Amount amount) {
    return amount.unit() == Unit.NOTHING;
  }

  /** What it is: only of blood or breath that the text speaks of, and not of a control. */
  static Role of(Source source, Sentence sentence, Amount amount, Role role) {
    String text = source.clean().text();
    String clause = Guard.clause(text, sentence.start(), amount.start());
    String near = text.substring(Math.max(sentence.start(), amount.start() - NEAR), amount.start());
    boolean asked = text.startsWith("问:", sentence.start());
    boolean known = role == Role.BLOOD || role == Role.BREATH;
    return known && !asked && !CONTROL.matcher(near).find() && !Guard.denied(clause)
        ? role
        : Role.UNRELATED;
  }
}

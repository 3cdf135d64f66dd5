package org.mashang.screening.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mashang.screening.extract.Sentences.Sentence;
import org.mashang.screening.fact.Doubt;
import org.mashang.screening.fact.FactKey;

/**
 * The record of an interrogation (讯问笔录): a question that can be answered by no, and a plain no. A
 * yes is left to the ordinary rules, which want it said in words.
 */
final class QuestionReader {

  private static final Pattern WHETHER = Pattern.compile("是否|有没有|有无|是不是|吗？|没有？|曾否");

  private static final Pattern NO =
      Pattern.compile(
          "^答:?(?<all>(?:我|都|也|均|从来|一直|以前|之前|当时|那天|真的|确实|绝对)*)(?:没有|从没|从未|不是|不存在|没|无|否|未)"
              + "(?![^，。；]{0,6}(?:记|清|注意|看|错|问题|印象))");

  /** A question that expects a no is not denied by one. */
  private static final Pattern EXPECTED =
      Pattern.compile(
          "(?:是不是|是否|难道)(?:从来|当时|就|也|都)*(?:没有|没|未|不)|(?:没有|没|未|不)[^，。；]{0,24}(?:吧|对吗|对吧|是吗|是不是)");

  private static final Pattern NOT = Pattern.compile("没|未|无|不|否|从来");

  private static final Pattern ALL = Pattern.compile("都|均");

  private static final Map<FactKey, Pattern> ASKED = new EnumMap<>(FactKey.class);

  static {
    ask(FactKey.DRUGS, "毒品|精神药品|麻醉药品|吸毒");
    ask(FactKey.PASSENGER_SERVICE, "客运|载客营运|营运载客|网约车|(?:载|搭载|有)[^，。；]{0,4}乘客");
    ask(FactKey.SCHOOL_BUS, "校车");
    ask(FactKey.DANGEROUS_GOODS, "危险化学品|危险货物|危险品|危化品");
    ask(FactKey.OVERLOADED, "超员|超载|超速");
    ask(FactKey.ACCIDENT, "发生[^，。；]{0,8}(?:事故|碰撞)");
    ask(FactKey.VIOLENT_RESISTANCE, "暴力");
    ask(FactKey.OBSTRUCTED_CHECK, "(?:逃避|阻碍|抗拒|拒绝)[^，。；]{0,10}检查");
    ask(FactKey.OBSTRUCTED_JUSTICE, "(?:威胁|打击报复|贿买|收买)[^，。；]{0,12}证人|(?:毁灭|伪造)证据|串供");
    ask(FactKey.DRINK_DRIVING_BEFORE, "(?:以前|之前|曾|过去|此前)[^，。；]{0,12}(?:酒驾|醉驾|酒后驾|饮酒后驾|饮酒驾|醉酒驾)");
    ask(FactKey.CONVICTED_BEFORE, "(?:以前|之前|曾|过去|此前)[^，。；]{0,12}危险驾驶");
    ask(FactKey.OTHER_CRIME_BEFORE, "前科|犯罪记录|违法犯罪|刑事处罚");
  }

  private QuestionReader() {}

  static List<Saying> read(Source source, Sentences sentences) {
    String text = source.clean().text();
    List<Saying> sayings = new ArrayList<>();
    List<Sentence> all = sentences.all();
    for (int i = 0; i + 1 < all.size(); i++) {
      String question = text.substring(all.get(i).start(), all.get(i).end());
      Sentence answer = all.get(i + 1);
      boolean asked =
          question.contains("问:")
              && WHETHER.matcher(question).find()
              && !EXPECTED.matcher(question).find();
      Matcher no = NO.matcher(text.substring(answer.start(), answer.end()));
      if (asked && no.find()) {
        denied(source, question, answer, ALL.matcher(no.group("all")).find(), sayings);
      }
    }
    return sayings;
  }

  /** A question about several things is answered for all of them (都没有) or for none. */
  private static void denied(
      Source source, String question, Sentence answer, boolean all, List<Saying> sayings) {
    List<FactKey> about = new ArrayList<>();
    ASKED.forEach(
        (key, words) -> {
          Matcher matcher = words.matcher(question);
          if (matcher.find()) {
            about.add(key);
          }
        });
    if (about.size() > 1 && !all) {
      return;
    }
    String said = source.clean().text().substring(answer.start(), answer.end());
    for (FactKey key : about) {
      if (affirmed(ASKED.get(key), said)) {
        continue;
      }
      sayings.add(
          new Saying(
              source,
              key,
              "NO",
              null,
              "answer",
              answer.start(),
              answer.end(),
              doubts(key, question)));
    }
  }

  /** 不是，我超员了: what was asked is said without a word that denies it. */
  private static boolean affirmed(@Nullable Pattern words, String answer) {
    Matcher said = words == null ? null : words.matcher(answer);
    while (said != null && said.find()) {
      if (!NOT.matcher(Guard.clause(answer, 0, said.start())).find()) {
        return true;
      }
    }
    return false;
  }

  /** What a register knows is not proven by the word of the person concerned. */
  private static List<Doubt> doubts(FactKey key, String question) {
    return switch (key) {
      case OVERLOADED ->
          question.contains("超员") && question.contains("超载") && question.contains("超速")
              ? List.of()
              : List.of(Doubt.UNCERTAIN_READING);
      case DRINK_DRIVING_BEFORE, CONVICTED_BEFORE, OTHER_CRIME_BEFORE, DRUGS ->
          List.of(Doubt.UNCERTAIN_READING);
      default -> List.of();
    };
  }

  private static void ask(FactKey key, String words) {
    ASKED.put(key, Pattern.compile(words));
  }
}

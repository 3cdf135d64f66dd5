package org.mashang.screening.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mashang.screening.extract.Sections.Part;
import org.mashang.screening.extract.Sentences.Sentence;
import org.mashang.screening.fact.Choices.Liability;
import org.mashang.screening.fact.FactKey;

/** How the police divided the blame for the accident (事故责任): the suspect's part of it. */
final class LiabilityReader {

  private static final Pattern BLAME =
      Pattern.compile(
          "(?<share>全部|主要|同等|次要)(?:事故)?责任|(?<none>(?:无|不负|不承担|没有)(?:[^，。；]{0,8})?责任(?!能力))|(?<full>负全责|承担全责|全责)|(?<open>(?:无法|不能)(?:查清|认定|确定)[^，。；]{0,10}责任|责任无法认定)");

  private static final Pattern KIND = Pattern.compile("事故|认定|交警|交通|相撞|碰撞|责任认定|认定书");
  private static final Pattern CIVIL =
      Pattern.compile("(?:赔偿|刑事|民事|法律|连带|管理|保险|垫付)[^，。；]{0,4}$|刑事责任|赔偿责任|民事责任|法律责任");

  private static final Pattern SUSPECT = Pattern.compile("被告人|嫌疑人|被不起诉人|当事人|其");
  private static final Pattern OTHER = Pattern.compile("被害人|受害人|对方|乘客|死者|伤者|行人|其他人|其余|双方");

  private static final Pattern NAMED =
      Pattern.compile(
          "[\\u4e00-\\u9fa5]{2,3}?(?:$|(?:应当?|需|则|均|亦|在(?:此次|本次|该)?事故中)?(?:不?承担|不?负|无))");

  private LiabilityReader() {}

  static List<Saying> read(Source source, People people, Sentences sentences, Sections sections) {
    String text = source.clean().text();
    List<Saying> sayings = new ArrayList<>();
    Matcher blame = BLAME.matcher(text);
    while (blame.find()) {
      Sentence sentence = sentences.at(blame.start());
      Part part = sections.of(sentence);
      String words = text.substring(sentence.start(), sentence.end());
      String clause = Guard.clause(text, sentence.start(), blame.start());
      boolean about = KIND.matcher(words).find() && !CIVIL.matcher(clause + blame.group()).find();
      if (part == Part.QUOTED
          || part == Part.DEFENCE
          || !about
          || Guard.denied(clause)
          || Guard.law(text, blame.end())) {
        continue;
      }
      Liability liability = of(blame);
      if (liability != null
          && suspects(
              liability,
              text.substring(Math.max(sentence.start(), blame.start() - 60), blame.start()),
              clause,
              people)) {
        sayings.add(
            new Saying(
                source,
                FactKey.LIABILITY,
                liability.name(),
                null,
                "determination",
                blame.start(),
                blame.end(),
                List.of()));
      }
    }
    return sayings;
  }

  private static @Nullable Liability of(Matcher blame) {
    if (blame.group("none") != null) {
      return Liability.NONE;
    }
    if (blame.group("full") != null) {
      return Liability.FULL;
    }
    if (blame.group("open") != null) {
      return Liability.UNDETERMINED;
    }
    return switch (blame.group("share")) {
      case "全部" -> Liability.FULL;
      case "主要" -> Liability.MAIN;
      case "同等" -> Liability.EQUAL;
      default -> Liability.SECONDARY;
    };
  }

  /** Whose it is: who is named last before it, in its clause or, if nobody is, the ones before. */
  private static boolean suspects(
      Liability liability, String before, String clause, People people) {
    if (people.first() != null && stranger(clause, people)) {
      return false;
    }
    boolean shared = liability == Liability.EQUAL || liability == Liability.UNDETERMINED;
    if (shared && people.suspects().stream().anyMatch(clause::contains)) {
      return true;
    }
    int said = said(clause, people);
    return said != 0 ? said > 0 : said(before, people) >= 0;
  }

  /** 杨红梅承担事故次要责任: the clause begins with a name that is not a suspect's. */
  private static boolean stranger(String clause, People people) {
    Matcher named = NAMED.matcher(clause);
    return named.lookingAt()
        && Surnames.begins(clause.charAt(0))
        && !clause.startsWith("当事人")
        && !clause.startsWith("单方")
        && people.suspects().stream().noneMatch(clause::contains);
  }

  private static int said(String words, People people) {
    int suspect = Math.max(last(words, people.suspects()), last(SUSPECT, words));
    int other =
        Math.max(people.first() == null ? -1 : last(words, people.others()), last(OTHER, words));
    return Integer.compare(suspect, other);
  }

  private static int last(String words, Iterable<String> names) {
    int last = -1;
    for (String name : names) {
      int at = words.lastIndexOf(name);
      last = at < 0 ? last : Math.max(last, at + name.length());
    }
    return last;
  }

  private static int last(Pattern pattern, String words) {
    int last = -1;
    Matcher matcher = pattern.matcher(words);
    while (matcher.find()) {
      last = matcher.end();
    }
    return last;
  }
}

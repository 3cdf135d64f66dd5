package org.mashang.screening.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mashang.screening.extract.Sections.Part;
import org.mashang.screening.extract.Sentences.Sentence;
import org.mashang.screening.fact.Choices.Injury;
import org.mashang.screening.fact.FactKey;

/** What the accident did to other people: the gravest that is said. */
final class InjuryReader {

  private static final Pattern HURT =
      Pattern.compile(
          "(?<none>(?:未|没有|并未|无)(?:造成|发生)?(?:其他)?(?:人员|人身)?(?:伤亡|受伤)|(?:无|没有)人员?(?:受伤|伤亡))"
              + "|(?:致|致使|造成|导致|使|撞|损伤程度|伤情|伤势)[^，。；]{0,30}?(?:(?<death>死亡|当场死|身亡)|(?<serious>重伤)|(?<minor>轻伤)|(?<trifling>轻微伤)|(?<hurt>受伤|不同程度受伤|损伤))");

  private static final Pattern OWN = Pattern.compile("自己|自身|本人|被告人|嫌疑人");

  private static final Pattern SOMEBODY = Pattern.compile("被害人|受害人|乘|双方|等人|他人|行人|[、和及与]");

  private static final Pattern ACCIDENT = Pattern.compile("事故|撞|碰|刮|追尾|肇事|翻车");

  private InjuryReader() {}

  static List<Saying> read(Source source, People people, Sentences sentences, Sections sections) {
    String text = source.clean().text();
    if (!ACCIDENT.matcher(text).find()) {
      return List.of();
    }
    List<Saying> sayings = new ArrayList<>();
    Matcher hurt = HURT.matcher(text);
    while (hurt.find()) {
      Sentence sentence = sentences.at(hurt.start());
      Part part = sections.of(sentence);
      if (part == Part.QUOTED
          || part == Part.DEFENCE
          || Priors.tells(text, sentence, hurt.start(), part)
          || Guard.law(text, hurt.end())
          || Guard.denied(Guard.clause(text, sentence.start(), hurt.start()))) {
        continue;
      }
      if (!own(Guard.clause(text, sentence.start(), hurt.start()) + hurt.group(), people)) {
        sayings.add(
            new Saying(
                source,
                FactKey.INJURY,
                of(hurt).name(),
                null,
                "phrase",
                hurt.start(),
                hurt.end(),
                List.of()));
      }
    }
    return gravest(sayings);
  }

  private static Injury of(Matcher hurt) {
    if (hurt.group("none") != null) {
      return Injury.NONE;
    }
    if (hurt.group("death") != null) {
      return Injury.DEATH;
    }
    if (hurt.group("serious") != null) {
      return Injury.SERIOUS;
    }
    if (hurt.group("minor") != null) {
      return Injury.MINOR;
    }
    return hurt.group("trifling") != null ? Injury.TRIFLING : Injury.UNGRADED;
  }

  /** Whether only the suspect is said to be hurt. */
  private static boolean own(String words, People people) {
    String first = people.first();
    boolean suspect = OWN.matcher(words).find() || (first != null && words.contains(first));
    return suspect
        && !SOMEBODY.matcher(words).find()
        && people.others().stream().noneMatch(words::contains);
  }

  /** Lesser injuries of others do not contradict the gravest; 无人员伤亡 does. */
  private static List<Saying> gravest(List<Saying> sayings) {
    return sayings.stream()
        .filter(saying -> !saying.value().equals(Injury.NONE.name()))
        .max(Comparator.comparing(saying -> Injury.valueOf(saying.value())))
        .map(
            worst ->
                sayings.stream()
                    .filter(
                        saying ->
                            saying.value().equals(worst.value())
                                || saying.value().equals(Injury.NONE.name()))
                    .toList())
        .orElse(sayings);
  }
}

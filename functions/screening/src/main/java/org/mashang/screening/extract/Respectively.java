package org.mashang.screening.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mashang.screening.extract.Subject.Kind;
import org.mashang.screening.fact.Doubt;

/** Sorts out amounts given in one breath: 呼气和血液检测结果分别为…和…, 二人…分别为…和…, A管、B管. */
final class Respectively {

  private static final Pattern BEFORE = Pattern.compile("分别|依次");
  private static final Pattern BREATH = Pattern.compile("呼气|吹气|呼吸");
  private static final Pattern BLOOD = Pattern.compile("抽血|血样|血液|血检");
  private static final Pattern PERSONS = Pattern.compile("二人|两人|两名|双方|各自");

  /** Another sentence, or another test: 两次吹气结果分别为…、…，抽血结果为…. */
  private static final Pattern ANEW = Pattern.compile("。|呼气|吹气|抽血|血样|血检|鉴定|检验|检测");

  private static final int CLOSE = 12;

  private Respectively() {}

  static List<Mention> resolved(List<Mention> mentions, People people) {
    List<Mention> out = new ArrayList<>();
    int i = 0;
    while (i < mentions.size()) {
      int end = i + 1;
      while (end < mentions.size() && follows(mentions.get(end - 1), mentions.get(end))) {
        end++;
      }
      List<Mention> group = mentions.subList(i, end);
      boolean listed =
          group.size() > 1 && group.getFirst().role() != Role.THRESHOLD && said(group.getFirst());
      out.addAll(listed ? sorted(group, people) : group);
      i = end;
    }
    return out;
  }

  private static boolean follows(Mention one, Mention next) {
    int gap = next.amount().start() - one.amount().end();
    String text = one.source().clean().text();
    boolean said =
        gap >= 0
            && gap <= CLOSE
            && !ANEW.matcher(text.substring(one.amount().end(), next.amount().start())).find();
    return said && next.role() != Role.THRESHOLD && one.role() != Role.THRESHOLD;
  }

  private static String words(Mention mention) {
    return mention.source().clean().text().substring(mention.from(), mention.amount().start());
  }

  private static boolean said(Mention first) {
    return BEFORE.matcher(words(first)).find();
  }

  private static List<Mention> sorted(List<Mention> group, People people) {
    String words = words(group.getFirst());
    int breath = last(BREATH, words);
    int blood = last(BLOOD, words);
    List<Mention> out = new ArrayList<>();
    boolean persons = PERSONS.matcher(words).find() || named(words, people) > 1;
    boolean both =
        !persons
            && group.size() == 2
            && breath >= 0
            && blood >= 0
            && words.substring(Math.min(breath, blood)).matches("[^，。；]{2,14}[、和及与][^，。；]*");
    for (int k = 0; k < group.size(); k++) {
      Mention mention = group.get(k);
      if (both) {
        boolean first = k == 0;
        out.add(
            mention.as(
                first == breath < blood ? Role.BREATH : Role.BLOOD, mention.subject(), List.of()));
      } else if (persons) {
        Subject subject = new Subject(k == 0 ? Kind.SUSPECT : Kind.CO_SUSPECT, null);
        out.add(mention.as(mention.role(), subject, List.of(Doubt.SEVERAL_DRIVERS)));
      } else {
        out.add(mention.as(mention.role(), mention.subject(), List.of(Doubt.SEVERAL_SAMPLES)));
      }
    }
    return out;
  }

  private static int named(String words, People people) {
    long suspects = people.suspects().stream().filter(words::contains).count();
    return (int) (suspects + people.others().stream().filter(words::contains).count());
  }

  private static int last(Pattern pattern, String words) {
    int last = -1;
    Matcher matcher = pattern.matcher(words);
    while (matcher.find()) {
      last = matcher.start();
    }
    return last;
  }
}

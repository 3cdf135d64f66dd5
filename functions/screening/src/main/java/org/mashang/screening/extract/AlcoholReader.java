package org.mashang.screening.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.mashang.screening.extract.Sentences.Sentence;

/** All amounts of alcohol that a paper gives, with what each is and whose. */
final class AlcoholReader {

  private static final Pattern REPEATED = Pattern.compile("重新鉴定|重新检验|重新检测|复核鉴定|复检|再次鉴定|第二次鉴定|补充鉴定");

  private static final int FURTHEST = 160;

  private AlcoholReader() {}

  static List<Mention> read(Source source, People people, Sentences sentences, Sections sections) {
    Clean clean = source.clean();
    List<Mention> mentions = new ArrayList<>();
    int previous = 0;
    int sentence = -1;
    Role inherited = Role.UNKNOWN;
    for (Amount scanned : amounts(clean)) {
      Amount amount = Cuts.mended(source, scanned);
      Sentence in = around(sentences, amount);
      boolean first = in.index() != sentence;
      int from = first ? in.start() : previous;
      from = Math.clamp(from, Math.max(0, amount.start() - FURTHEST), amount.start());
      Subject subject = Subject.of(clean, people, from, amount.start());
      Role role = Roles.of(clean, in, amount, from, first ? Role.UNKNOWN : inherited);
      if (role == Role.BLOOD_UNSAID
          && inherited == Role.BREATH
          && !first
          && next(subject, mentions)) {
        role = Role.BREATH;
      }
      if (role == Role.UNKNOWN || role == Role.BLOOD_UNSAID || role == Role.TESTED) {
        role =
            before(
                clean, sentences, in, role, sentence == in.index() - 1 ? inherited : Role.UNKNOWN);
      }
      role = byPaper(source, role);
      if (role != Role.THRESHOLD && sections.quotes(in)) {
        role = Role.THRESHOLD;
      }
      if (NothingFound.is(amount)) {
        role = NothingFound.of(source, in, amount, role);
      }
      if (role != Role.THRESHOLD && role != Role.REACHED) {
        inherited = role;
      } else if (first) {
        inherited = Role.UNKNOWN;
      }
      String words = clean.text().substring(from, amount.start());
      mentions.add(
          new Mention(
              source,
              amount,
              role,
              subject,
              from,
              REPEATED.matcher(words).find(),
              sections.found(in),
              List.of()));
      previous = amount.end();
      sentence = in.index();
    }
    return Respectively.resolved(mentions, people);
  }

  /** That of its figures, but for a unit in a table head, which may stand before it. */
  private static Sentence around(Sentences sentences, Amount amount) {
    Sentence figures = sentences.at(amount.figures());
    return figures.start() <= amount.start() ? figures : sentences.at(amount.start());
  }

  private static List<Amount> amounts(Clean clean) {
    List<Amount> amounts = new ArrayList<>(AmountScanner.in(clean));
    amounts.addAll(NothingFound.in(clean, amounts));
    amounts.sort(Comparator.comparingInt(Amount::start));
    return amounts;
  }

  /** On a report of the laboratory or of the breath tester, what is not said is plain. */
  private static Role byPaper(Source source, Role role) {
    boolean unsaid = role == Role.UNKNOWN || role == Role.BLOOD_UNSAID || role == Role.TESTED;
    String kind = source.kind();
    if (!unsaid || kind == null) {
      return role;
    }
    return switch (kind) {
      case "BLOOD_OPINION" -> Role.BLOOD;
      case "BREATH_RESULT" -> Role.BREATH;
      default -> role;
    };
  }

  /** Whether another person's value follows that of the one before (王某的为…，李某的为…). */
  private static boolean next(Subject subject, List<Mention> mentions) {
    return subject.name() != null
        && !mentions.isEmpty()
        && !subject.name().equals(mentions.getLast().subject().name());
  }

  /** 结果为156mg/100ml, after a sentence that says what was tested. */
  private static Role before(Clean clean, Sentences sentences, Sentence in, Role role, Role given) {
    if (in.index() == 0) {
      return role;
    }
    Sentence earlier = sentences.all().get(in.index() - 1);
    Role said =
        Roles.last(
            clean.text(), Math.max(earlier.start(), earlier.end() - FURTHEST), earlier.end());
    if (said == Role.BREATH && given == Role.BREATH) {
      return role;
    }
    boolean unsaid = said == Role.UNKNOWN || said == Role.BLOOD_UNSAID || said == Role.TESTED;
    return unsaid ? role : said;
  }
}

package org.mashang.screening.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.mashang.screening.extract.Rule.Mark;
import org.mashang.screening.extract.Sections.Part;
import org.mashang.screening.extract.Sentences.Sentence;
import org.mashang.screening.fact.Doubt;
import org.mashang.screening.fact.FactKey;

/** Everything that the rules find said in a paper. */
final class RuleReader {

  private static final List<Rule> RULES =
      Stream.of(
              AccidentRules.all(),
              LicenceRules.all(),
              ConductDenied.all(),
              ConductRules.all(),
              PriorRules.all(),
              AttitudeRules.all(),
              ReasonRules.all())
          .flatMap(List::stream)
          .sorted(Comparator.comparing(Rule::key))
          .toList();

  private RuleReader() {}

  static List<Saying> read(Source source, People people, Sentences sentences, Sections sections) {
    List<Saying> sayings = new ArrayList<>();
    String text = source.clean().text();
    List<BitSet> characters =
        sentences.all().stream()
            .map(sentence -> Telltales.of(text, sentence.start(), sentence.end()))
            .toList();
    for (Rule rule : RULES) {
      Matcher phrase = rule.phrase().matcher(text).useTransparentBounds(true);
      for (Sentence sentence : sentences.all()) {
        if (Telltales.in(characters.get(sentence.index()), rule.key())) {
          phrase.region(sentence.start(), sentence.end());
          read(rule, phrase, sentence, source, people, sections, sayings);
        }
      }
    }
    return sayings;
  }

  private static void read(
      Rule rule,
      Matcher phrase,
      Sentence sentence,
      Source source,
      People people,
      Sections sections,
      List<Saying> sayings) {
    String text = source.clean().text();
    while (phrase.find()) {
      Part part = sections.of(sentence);
      String clause = Guard.clause(text, sentence.start(), phrase.start());
      boolean asked =
          text.charAt(sentence.end() - 1) == '？' || text.startsWith("问:", sentence.start());
      if (part == Part.QUOTED || part == Part.DEFENCE || asked) {
        continue;
      }
      boolean denied =
          rule.is(Mark.ANYBODY)
              ? Guard.deniedAt(clause)
              : rule.is(Mark.TRYING) ? Guard.deniedEvenTrying(clause) : Guard.denied(clause);
      if (denied || Guard.law(text, phrase.end())) {
        continue;
      }
      if (!rule.is(Mark.ANYBODY)
          && (Guard.somebodyElse(clause, people)
              || Guard.beginsWithOther(lastClause(text, phrase), people))) {
        continue;
      }
      if (covered(sayings, rule.key(), source, phrase.start(), phrase.end())) {
        continue;
      }
      if (rule.is(Mark.FORMER)
          && rule.value().equals("YES")
          && !Priors.former(text, sentence, phrase.start(), phrase.end(), part)) {
        continue;
      }
      if (!rule.is(Mark.FORMER) && Priors.tells(text, sentence, phrase.start(), part)) {
        continue;
      }
      FactKey day = rule.value().equals("YES") ? Priors.day(rule.key()) : null;
      String on =
          day == null
              ? null
              : TimeReader.lastDay(
                  text, Math.max(sentence.start(), phrase.start() - 30), phrase.end());
      if (day != null && on != null) {
        sayings.add(
            new Saying(
                source,
                day,
                on,
                null,
                "date",
                Math.max(sentence.start(), phrase.start() - 30),
                phrase.end(),
                List.of()));
      }
      boolean fled =
          rule.key() == FactKey.ON_THE_SPOT
              && text.lastIndexOf('逃', phrase.end()) >= sentence.start();
      List<Doubt> doubts =
          rule.is(Mark.UNSURE) || fled ? List.of(Doubt.UNCERTAIN_READING) : List.of();
      sayings.add(
          new Saying(
              source,
              rule.key(),
              rule.value(),
              null,
              "phrase",
              phrase.start(),
              phrase.end(),
              doubts));
    }
  }

  private static String lastClause(String text, Matcher phrase) {
    return Guard.clause(text, phrase.start(), phrase.end());
  }

  /** Whether what denies it was read in the same place. */
  private static boolean covered(
      List<Saying> sayings, FactKey key, Source source, int start, int end) {
    for (int i = sayings.size() - 1; i >= 0; i--) {
      Saying saying = sayings.get(i);
      if (saying.key() != key && Priors.day(key) != saying.key()) {
        return false;
      }
      if (saying.source() == source && saying.start() < end && start < saying.end()) {
        return true;
      }
    }
    return false;
  }
}

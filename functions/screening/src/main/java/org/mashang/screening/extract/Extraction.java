package org.mashang.screening.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mashang.screening.fact.Answer;
import org.mashang.screening.fact.FactKey;
import org.mashang.screening.fact.FactSheet;

/**
 * From papers to facts. Nothing is guessed: what no sentence says is not in the sheet, and what is
 * read with doubt carries the doubt.
 */
public final class Extraction {

  private Extraction() {}

  /** The facts of one suspect's case. */
  public static FactSheet read(List<Paper> papers) {
    return of(papers.stream().map(Source::of).toList(), Registered.NOBODY);
  }

  /**
   * The same of a case that is registered against somebody: papers about another are told.
   *
   * @param suspects their names
   */
  public static FactSheet read(List<Paper> papers, List<String> suspects) {
    Registered registered = Registered.of(suspects);
    return registered.checked(of(papers.stream().map(Source::of).toList(), registered));
  }

  /** The facts that a bare text gives, as the one paper {@code text}. */
  public static FactSheet read(String text) {
    return of(List.of(Source.of(text)), Registered.NOBODY);
  }

  private static FactSheet of(List<Source> sources, Registered registered) {
    List<Mention> mentions = new ArrayList<>();
    List<Saying> sayings = new ArrayList<>();
    Set<String> called = new LinkedHashSet<>();
    for (Source source : sources) {
      People people = People.of(source);
      called.addAll(people.called() ? people.suspects() : Set.of());
    }
    for (Source source : sources) {
      Sentences sentences = new Sentences(source.clean());
      Sections sections = new Sections(source.clean(), sentences);
      People named = People.of(source);
      String text = source.clean().text();
      People people = registered.among(named.among(called, text), text);
      mentions.addAll(AlcoholReader.read(source, people, sentences, sections));
      sayings.addAll(RuleReader.read(source, people, sentences, sections));
      sayings.addAll(QuestionReader.read(source, sentences));
      sayings.addAll(VehicleReader.read(source, people, sentences, sections));
      sayings.addAll(LiabilityReader.read(source, people, sentences, sections));
      sayings.addAll(InjuryReader.read(source, people, sentences, sections));
      sayings.addAll(RoadReader.read(source, sentences, sections));
      sayings.addAll(StreetReader.read(source, sentences, sections));
      sayings.addAll(TimeReader.read(source, sentences, sections));
      sayings.addAll(SignedDays.read(source));
      sayings.addAll(NameReader.read(source, named.called() ? named : people));
    }
    Map<FactKey, Answer> answers = new EnumMap<>(FactKey.class);
    answers.putAll(FlagAnswer.of(StreetReader.settled(LicenceWords.settled(sayings))));
    put(answers, AlcoholAnswer.blood(mentions, !registered.names().isEmpty()));
    put(answers, AlcoholAnswer.breath(mentions));
    return new FactSheet(answers);
  }

  private static void put(Map<FactKey, Answer> answers, @Nullable Answer answer) {
    if (answer != null) {
      answers.put(answer.key(), answer);
    }
  }
}

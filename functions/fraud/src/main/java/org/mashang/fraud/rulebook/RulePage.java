package org.mashang.fraud.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Actor;
import org.mashang.casework.Role;
import org.mashang.fraud.rule.Rule;

/**
 * A rule with all its versions, the newest first, and what may be done with each.
 *
 * @param national what the country says; null if only the city has the rule
 * @param mayPropose whether the reader may propose a version
 */
record RulePage(
    RuleRow rule, @Nullable Content national, boolean mayPropose, List<Version> versions) {

  /**
   * What a rule says.
   *
   * @param text as JSON, to begin a new version with
   * @param clauses its conditions in words; all have to hold
   */
  record Content(
      JsonNode text,
      String sentence,
      int weight,
      LocalDate from,
      List<String> clauses,
      List<Case> cases) {

    static Content of(JsonNode text, Rule rule) {
      return new Content(
          text,
          rule.sentence(),
          rule.weight(),
          rule.from(),
          rule.clauses().stream().map(ClauseWords::of).toList(),
          rule.cases().stream().map(one -> new Case(one.fires(), ClauseWords.of(one))).toList());
    }
  }

  /** A test case: these signals, and whether the rule has to fire. */
  record Case(boolean fires, List<String> signals) {}

  /**
   * A version.
   *
   * @param revision for If-Match
   * @param next every step there is from here, with what stands against it
   */
  record Version(
      int number,
      String id,
      int revision,
      Stage stage,
      String stageLabel,
      int share,
      Content content,
      List<Taken> steps,
      @Nullable BackTest test,
      @Nullable Underway testing,
      List<Option> next) {

    static Version of(CityRule rule, RuleVersion version, Actor reader, Instant now) {
      Testing testing = version.testing();
      return new Version(
          version.number(),
          version.id(),
          version.revision(),
          version.stage(),
          version.stage().label(),
          version.share(),
          Content.of(RuleText.json(version), RuleText.rule(version)),
          version.steps().stream().map(Taken::of).toList(),
          version.test(),
          testing == null ? null : Underway.of(testing),
          reader.role() == Role.AUDITOR ? List.of() : Option.of(rule, version, reader, now));
    }
  }

  /** A step that was taken. */
  record Taken(
      Stage to, String label, int share, String by, String name, Instant at, String reason) {
    static Taken of(Step step) {
      return new Taken(
          step.to(),
          step.to().label(),
          step.share(),
          step.by(),
          step.name(),
          step.at(),
          step.reason());
    }
  }

  /**
   * A back-test under way.
   *
   * @param failedAt when a try last came to nothing; it is tried three times
   */
  record Underway(
      LocalDate from, LocalDate to, Instant since, String name, @Nullable Instant failedAt) {
    static Underway of(Testing testing) {
      return new Underway(
          testing.from(), testing.to(), testing.since(), testing.by().name(), testing.failedAt());
    }
  }

  /**
   * A step that could be taken.
   *
   * @param against null if nothing is
   */
  record Option(Stage to, String label, @Nullable Against against) {

    private static final int ANY_SHARE = 1;

    private static List<Option> of(CityRule rule, RuleVersion version, Actor by, Instant now) {
      return Stream.of(Stage.SHADOW, Stage.SHARED, Stage.LIVE, Stage.ENDED)
          .filter(to -> to != version.stage() || to == Stage.SHARED)
          .map(to -> new Option(to, to.label(), against(rule, version, to, by, now)))
          .toList();
    }

    private static @Nullable Against against(
        CityRule rule, RuleVersion version, Stage to, Actor by, Instant now) {
      return rule.to(to, ANY_SHARE, version, by, "-", now)
              instanceof Promotion.Answer.Refused(Objection objection)
          ? Against.of(objection)
          : null;
    }
  }

  /** Why a step is not taken now, and what can be done. */
  record Against(String code, String sentence, String next) {
    static Against of(Objection objection) {
      return new Against(objection.name(), objection.sentence(), objection.next());
    }
  }

  static RulePage of(CityRule rule, @Nullable JsonNode national, Actor reader, Instant now) {
    Rule country = rule.national();
    return new RulePage(
        RuleRow.of(rule),
        country == null || national == null ? null : Content.of(national, country),
        reader.role() != Role.AUDITOR,
        rule.versions().stream()
            .sorted(Comparator.comparing(RuleVersion::number, Collections.reverseOrder()))
            .map(version -> Version.of(rule, version, reader, now))
            .toList());
  }
}

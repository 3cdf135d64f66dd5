package org.mashang.fraud.rulebook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mashang.fraud.rule.Rule;
import org.mashang.fraud.signal.Typology;
import org.mashang.fraud.subject.Subject;
import org.mashang.fraud.term.Labels;

/**
 * A rule on the desk's list, as what acts says it; where nothing acts, as the newest version does.
 *
 * @param from first day, as the text says
 * @param national whether the country has it
 * @param mode on whom the rule acts
 * @param share percent of the people on whom a version is tried that acts beside the one before it,
 *     or alone; 0 if there is none
 * @param inForce number of the city's version that acts on all others; null if that is the national
 *     rule, or nothing
 * @param newest the city's last version; null if it has none
 */
record RuleRow(
    String id,
    String sentence,
    Typology typology,
    String typologyLabel,
    Subject.Kind subject,
    String subjectLabel,
    int weight,
    LocalDate from,
    boolean national,
    How mode,
    int share,
    @Nullable Integer inForce,
    @Nullable Newest newest) {

  /** On whom a rule acts. */
  enum How {
    /** On everybody. */
    LIVE,
    /** On a part of the people. */
    SHARE,
    /** On nobody; it is counted. */
    SHADOW,
    /** It does not run. */
    OFF
  }

  /**
   * The last version.
   *
   * @param testingSince null unless a back-test is under way
   */
  record Newest(
      int number,
      Stage stage,
      String stageLabel,
      int share,
      Instant since,
      @Nullable Instant testingSince) {

    static Newest of(RuleVersion version) {
      Testing testing = version.testing();
      return new Newest(
          version.number(),
          version.stage(),
          version.stage().label(),
          version.share(),
          version.since(),
          testing == null ? null : testing.since());
    }
  }

  static RuleRow of(CityRule rule) {
    Rule said = said(rule);
    RuleVersion newest = rule.versions().isEmpty() ? null : rule.versions().getLast();
    return new RuleRow(
        rule.id(),
        said.sentence(),
        said.typology(),
        Labels.of(said.typology()),
        said.subject(),
        Labels.of(said.subject()),
        said.weight(),
        said.from(),
        rule.national() != null,
        how(rule),
        rule.shared().map(RuleVersion::share).orElse(0),
        rule.live().map(RuleVersion::number).orElse(null),
        newest == null ? null : Newest.of(newest));
  }

  private static Rule said(CityRule rule) {
    return rule.live()
        .map(RuleText::rule)
        .or(() -> Optional.ofNullable(rule.national()))
        .or(() -> rule.shared().map(RuleText::rule))
        .orElseGet(() -> RuleText.rule(rule.versions().getLast()));
  }

  private static How how(CityRule rule) {
    int percent = rule.rules().stream().mapToInt(one -> one.mode().percent()).sum();
    return percent == 100
        ? How.LIVE
        : percent > 0 ? How.SHARE : rule.rules().isEmpty() ? How.OFF : How.SHADOW;
  }
}

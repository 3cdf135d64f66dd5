package org.mashang.fraud.rulebook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Actor;
import org.mashang.casework.time.Shanghai;
import org.mashang.fraud.rule.Mode;
import org.mashang.fraud.rule.Rule;

/**
 * One rule as a city has it: the national one, if there is one of that id, and the city's versions.
 *
 * <p>What acts: the version that went live last, or else the national rule; on the share of the
 * people of a version that is given one, that version and nothing older. Versions in shadow are
 * only counted. A version that ends gives its place back to the national rule.
 *
 * @param national null if only the city has it
 * @param versions by their numbers
 */
record CityRule(String id, @Nullable Rule national, List<RuleVersion> versions) {

  CityRule {
    versions = List.copyOf(versions);
  }

  Optional<RuleVersion> version(int number) {
    return versions.stream().filter(one -> one.number() == number).findFirst();
  }

  int nextNumber() {
    return versions.isEmpty() ? 1 : versions.getLast().number() + 1;
  }

  /** Which version is live; empty if none is. */
  Optional<RuleVersion> live() {
    return last(Stage.LIVE);
  }

  /**
   * Which version acts on a share; of two, which no steps lead to, the one that was given it last.
   */
  Optional<RuleVersion> shared() {
    return last(Stage.SHARED);
  }

  private Optional<RuleVersion> last(Stage stage) {
    return versions.stream()
        .filter(one -> one.stage() == stage)
        .max(Comparator.comparing(RuleVersion::since).thenComparing(RuleVersion::number));
  }

  /** The rules that stand in the book for this one: each place acts by one of them at most. */
  List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    int share = shared().map(RuleVersion::share).orElse(0);
    live()
        .map(one -> acting(one, Mode.LIVE))
        .or(() -> Optional.ofNullable(national))
        .ifPresent(old -> rules.add(old.acting(old.id(), old.mode().outside(share), old.from())));
    shared().ifPresent(one -> rules.add(acting(one, Mode.share(share))));
    versions.stream()
        .filter(one -> one.stage() == Stage.SHADOW)
        .forEach(one -> rules.add(acting(one, Mode.SHADOW)));
    return rules;
  }

  /** The same as if a version were live and nothing else of the rule there. */
  List<Rule> rulesWith(RuleVersion version) {
    return List.of(acting(version, Mode.LIVE));
  }

  /**
   * The rule of a version. It was let act no sooner than the day in its text, and then on whatever
   * is judged: a late signal of the day before is not left without a rule.
   */
  private static Rule acting(RuleVersion version, Mode mode) {
    return RuleText.rule(version).acting(version.id(), mode, LocalDate.EPOCH);
  }

  /** Takes a version to a stage, or says why not. */
  Promotion.Answer to(
      Stage stage, int share, RuleVersion version, Actor by, String reason, Instant now) {
    Promotion.Answer answer = Promotion.to(stage, share, version, by, reason, now);
    if (answer instanceof Promotion.Answer.Taken
        && (stage == Stage.SHARED || stage == Stage.LIVE)) {
      if (RuleText.rule(version).from().isAfter(Shanghai.day(now))) {
        return new Promotion.Answer.Refused(Objection.NOT_BEGUN);
      }
      if (shared().filter(other -> other.number() != version.number()).isPresent()) {
        return new Promotion.Answer.Refused(Objection.ANOTHER_SHARED);
      }
    }
    return answer;
  }
}

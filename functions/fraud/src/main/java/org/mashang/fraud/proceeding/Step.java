package org.mashang.fraud.proceeding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;
import org.mashang.casework.Role;
import org.mashang.casework.rule.Customs;
import org.mashang.casework.rule.Obstacle;
import org.mashang.casework.rule.Rule;

/** Begins the rule of a command of a warning. */
final class Step {

  /** Nothing of a warning stands still, and nothing waits for a head. */
  private static final Obstacle<Situation> NEVER =
      new Obstacle<>(s -> false, "NEVER", List.of(), "", "");

  private static final Customs<Situation> CUSTOMS = new Customs<>(NEVER, NEVER);

  private Step() {}

  static <C extends Command> Rule<Situation, Event, C> of(
      Class<C> type, String label, String... articles) {
    return new Rule<>(type, label, List.of(articles), CUSTOMS);
  }

  /** What the police do, who lead (反电信网络诈骗法 6). */
  static <C extends Command> Rule<Situation, Event, C> ofPolice(
      Class<C> type, String label, String... articles) {
    return of(type, label, articles).by(Role.FRAUD_OFFICER, Role.FRAUD_CHIEF);
  }

  /** What everybody does who talks to people. */
  static <C extends Command> Rule<Situation, Event, C> ofAll(
      Class<C> type, String label, String... articles) {
    return of(type, label, articles)
        .by(Role.FRAUD_OFFICER, Role.FRAUD_CHIEF, Role.COMMUNITY_WORKER, Role.BANK_OFFICER);
  }

  /** What a chief decides by name. */
  static <C extends Command> Rule<Situation, Event, C> ofChief(
      Class<C> type, String label, String... articles) {
    return of(type, label, articles).by(Role.FRAUD_CHIEF);
  }

  /** What follows by itself. */
  static <C extends Command> Rule<Situation, Event, C> ofSystem(
      Class<C> type, String label, String... articles) {
    return of(type, label, articles).by(Role.SYSTEM);
  }

  static Personal text(@Nullable String given) {
    return Personal.text(given == null ? "" : given.strip());
  }
}

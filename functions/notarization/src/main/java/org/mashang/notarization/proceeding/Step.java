package org.mashang.notarization.proceeding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;
import org.mashang.casework.Role;
import org.mashang.casework.rule.Customs;
import org.mashang.casework.rule.Obstacle;
import org.mashang.casework.rule.Rule;

/** Begins the rule of a command of notarisation. */
final class Step {

  private static final Customs<Situation> CUSTOMS =
      new Customs<>(
          new Obstacle<>(
              s -> s.on().pause() != null,
              "CLOCK_PAUSED",
              List.of("NL-30"),
              "办理期限正在暂停，不能进行这一步",
              "暂停的原因消除后，请先恢复计时"),
          new Obstacle<>(
              s -> s.on().proposal() != null,
              "PROPOSAL_PENDING",
              List.of("NPR-49"),
              "有一项提请正在等待负责人审批",
              "请等待审批，或者先撤回该提请"));

  private Step() {}

  static <C extends Command> Rule<Situation, Event, C> of(
      Class<C> type, String label, String... articles) {
    return new Rule<>(type, label, List.of(articles), CUSTOMS);
  }

  /** What only the notary may do to whom the case belongs. */
  static <C extends Command> Rule<Situation, Event, C> ofNotary(
      Class<C> type, String label, String... articles) {
    return mine(of(type, label, articles).by(Role.NOTARY));
  }

  /** Where a notary gives the command, only the one to whom the case belongs. */
  static <C extends Command> Rule<Situation, Event, C> mine(Rule<Situation, Event, C> rule) {
    return rule.unless(
        s -> s.actor().role() == Role.NOTARY && !s.mine(),
        "NOT_YOUR_CASE",
        "这个事项由另一位公证员承办，或者还没有指派",
        "请由承办公证员办理，或者请负责人指派",
        "NL-32");
  }

  static Personal text(@Nullable String given) {
    return Personal.text(given == null ? "" : given.strip());
  }
}

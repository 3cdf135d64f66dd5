package org.mashang.reconsideration.proceeding;

import java.util.List;
import org.mashang.casework.rule.Customs;
import org.mashang.casework.rule.Obstacle;
import org.mashang.casework.rule.Rule;

/** Begins the rule of a command of reconsideration. */
final class Step {

  private static final Customs<Situation> CUSTOMS =
      new Customs<>(
          new Obstacle<>(
              s -> s.on().pause() != null,
              "CASE_SUSPENDED",
              List.of("ARL-39(1)"),
              "案件已经中止，不能进行这一步",
              "中止的原因消除后，请先恢复审理"),
          new Obstacle<>(
              s -> s.on().proposal() != null,
              "PROPOSAL_PENDING",
              List.of("ARL-61(1)"),
              "有一项提请正在等待负责人审批",
              "请等待审批，或者先撤回该提请"));

  private Step() {}

  static <C extends Command> Rule<Situation, Event, C> of(
      Class<C> type, String label, String... articles) {
    return new Rule<>(type, label, List.of(articles), CUSTOMS);
  }
}

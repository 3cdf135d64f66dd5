package org.mashang.screening.proceeding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;
import org.mashang.casework.Role;
import org.mashang.casework.rule.Customs;
import org.mashang.casework.rule.Obstacle;
import org.mashang.casework.rule.Rule;

/** Begins the rule of a command of a case. */
final class Step {

  private static final Customs<Situation> CUSTOMS =
      new Customs<>(
          new Obstacle<>(
              s -> s.on().terms().sentBackOn() != null,
              "SENT_BACK",
              List.of("CRPL-175"),
              "案件已经退回补充侦查，不能进行这一步",
              "公安机关补充侦查完毕重新移送后再办理"),
          new Obstacle<>(
              s -> s.on().proposed(),
              "PROPOSAL_PENDING",
              List.of("PPR-365", "PPR-370"),
              "审查意见正在等待检察长审批",
              "请等待审批，或者先撤回审查意见"));

  private Step() {}

  static <C extends Command> Rule<Situation, Event, C> of(
      Class<C> type, String label, String... articles) {
    return new Rule<>(type, label, List.of(articles), CUSTOMS);
  }

  /** What only the prosecutor may do to whom the case belongs. */
  static <C extends Command> Rule<Situation, Event, C> ofProsecutor(
      Class<C> type, String label, String... articles) {
    return of(type, label, articles)
        .by(Role.PROSECUTOR)
        .unless(s -> !s.mine(), "NOT_YOUR_CASE", "案件由另一位检察官承办，或者还没有确定承办人", "请由承办检察官办理，或者请检察长指派");
  }

  /** Only while the last screening is of all the papers that are there. */
  static <C extends Command> Rule<Situation, Event, C> onThePapersAsTheyAre(
      Rule<Situation, Event, C> rule) {
    return rule.unless(s -> s.on().reading(), "STILL_READING", "还有材料正在识别", "请等待识别完成")
        .unless(s -> s.on().toBeScreened(), "SCREENING_DUE", "材料有变化，正在重新筛查", "请稍等片刻，以新的筛查结果为准");
  }

  /** What the procuratorate's people do alike: whoever is at hand. */
  static <C extends Command> Rule<Situation, Event, C> ofOffice(
      Class<C> type, String label, String... articles) {
    return of(type, label, articles).by(Role.PROSECUTOR, Role.PROSECUTOR_ASSISTANT);
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

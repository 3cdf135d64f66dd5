package org.mashang.fraud.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;
import org.mashang.casework.time.Shanghai;
import org.mashang.fraud.proceeding.Appeal;
import org.mashang.fraud.proceeding.Warning;
import org.mashang.fraud.proceeding.World;
import org.mashang.fraud.term.Labels;

/**
 * What somebody who contests a warning is told (反电信网络诈骗法 32(3)): why it was raised, how it can be
 * contested, what to bring, and what became of it. Nothing of how the rules work.
 *
 * @param lifted whether it was lifted on appeal
 */
public record AppealState(
    String reference,
    String office,
    LocalDate raisedOn,
    String why,
    String remedy,
    List<String> papers,
    boolean lifted,
    List<One> appeals) {

  /** One appeal; {@code upheld} and {@code answer} are null until it is decided. */
  public record One(
      int number,
      String who,
      Instant at,
      LocalDate answerBy,
      @Nullable Boolean upheld,
      @Nullable Personal answer,
      @Nullable Instant decidedAt) {}

  public static AppealState of(Warning w, World world) {
    return new AppealState(
        w.reference(),
        world.plan().centre().name(),
        Shanghai.day(w.raisedAt()),
        "监测到与“" + Labels.of(w.typology()) + "”类诈骗相似的情况，为防止您受损失而提醒",
        "可以在这里或者到反诈中心提出申诉；本单位自定在三个工作日内核查并答复，核查属实的即时解除",
        List.of("能说明情况的材料，例如合同、订单、聊天记录；到现场的，带上身份证件"),
        w.lifted(),
        w.appeals().stream().map(AppealState::one).toList());
  }

  private static One one(Appeal appeal) {
    return new One(
        appeal.number(),
        appeal.who().label(),
        appeal.at(),
        Shanghai.day(appeal.due().minusNanos(1)),
        appeal.upheld(),
        appeal.answer(),
        appeal.decidedAt());
  }
}

package org.mashang.history.reconsideration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Actor;
import org.mashang.casework.time.Shanghai;
import org.mashang.history.story.Crew;
import org.mashang.history.story.Diary;
import org.mashang.history.story.Move;
import org.mashang.history.story.Story;
import org.mashang.local.demo.Dice;
import org.mashang.reconsideration.proceeding.Case;
import org.mashang.reconsideration.proceeding.Command;
import org.mashang.reconsideration.proceeding.Issued;
import org.mashang.reconsideration.proceeding.PartyRef;
import org.mashang.reconsideration.term.DecisionKind;
import org.mashang.reconsideration.term.HearingMeans;
import org.mashang.reconsideration.term.Procedure;
import org.mashang.reconsideration.term.RefusalGround;
import org.mashang.reconsideration.term.ServiceMethod;
import org.mashang.reconsideration.term.SimplifiedGround;
import org.mashang.reconsideration.term.SuspensionGround;

/** What parties and officers of one case do, in the words of the law. */
final class Acts {

  private final Diary<Case, Command> diary;
  private final Dice dice;
  private final Actor clerk;
  private final Actor head;

  Acts(Diary<Case, Command> diary, Dice dice, String organ) {
    this.diary = diary;
    this.dice = dice;
    this.clerk = desk(dice.onceIn(3) ? "clerk2-" + organ : "clerk-" + organ);
    this.head = desk("head-" + organ);
  }

  /** As the login's tokens name them. */
  private static Actor desk(String user) {
    Actor one = Crew.of(user);
    return new Actor("demo-" + user, one.name(), one.role(), one.organ());
  }

  Diary<Case, Command> diary() {
    return diary;
  }

  private LocalDate today() {
    return Shanghai.day(diary.now());
  }

  void accept(@Nullable SimplifiedGround ground) {
    Procedure procedure = ground == null ? Procedure.ORDINARY : Procedure.SIMPLIFIED;
    diary.does(clerk, "accept", () -> new Command.Accept("", procedure, ground));
  }

  void askForMore() {
    List<String> items = List.of(dice.pick(List.of("身份证明复印件", "行政行为的文书复印件", "授权委托书")));
    diary.does(clerk, "requestSupplement", () -> new Command.RequestSupplement(items));
  }

  void supplement() {
    diary.does(
        Story.APPLICANT,
        "supplement",
        () -> new Command.Supplement(null, "已经补齐通知书所列的材料。", List.of()));
  }

  void abandoned() {
    diary.does(
        clerk,
        "recordAbandonment",
        () -> new Command.RecordAbandonment("补正期限届满，申请人没有补正，也没有说明正当理由。"));
  }

  void refuse() {
    RefusalGround ground =
        dice.pick(
            List.of(
                RefusalGround.TOO_LATE,
                RefusalGround.TOO_LATE,
                RefusalGround.NO_INTEREST,
                RefusalGround.OUT_OF_SCOPE,
                RefusalGround.ALREADY_ACCEPTED));
    diary.does(
        clerk, "refuse", () -> new Command.Refuse(List.of(ground), "经审查，" + ground.label() + "。"));
  }

  void passOn() {
    diary.does(clerk, "passOn", () -> new Command.PassOn("衢州市人民政府", "被申请人的上级机关为衢州市人民政府，由其管辖。"));
  }

  void deemed() {
    diary.does(Actor.SYSTEM, "deemAccepted", Command.DeemAccepted::new);
  }

  void send() {
    diary.does(clerk, "sendToRespondent", () -> new Command.SendToRespondent(""));
  }

  void answer() {
    LocalDate day = today();
    boolean evidence = !dice.onceIn(12);
    diary.does(
        clerk,
        "recordAnswer",
        () -> new Command.RecordAnswer(day, evidence, List.of(), "答复书一份，证据材料若干。"));
  }

  void noAnswer() {
    diary.does(clerk, "recordNoAnswer", () -> new Command.RecordNoAnswer("答复期限届满，没有收到答复。"));
  }

  void hear() {
    LocalDate day = today();
    HearingMeans means =
        dice.pick(
            List.of(
                HearingMeans.TELEPHONE,
                HearingMeans.TELEPHONE,
                HearingMeans.INTERNET,
                HearingMeans.IN_PERSON));
    diary.does(
        clerk,
        "hearParty",
        () ->
            new Command.HearParty(PartyRef.APPLICANT, means, day, "听取申请人意见，申请人坚持复议请求。", List.of()));
  }

  void propose(DecisionKind kind) {
    Integer days =
        kind == DecisionKind.ORDER_PERFORMANCE || kind == DecisionKind.REVOKE_AND_REDO ? 30 : null;
    diary.does(
        clerk,
        "proposeDecision",
        () ->
            new Command.ProposeDecision(
                kind,
                "经审理查明，双方对事情经过没有争议，有在案证据证明。",
                "依照有关法律规定，结合在案证据，认定如上。",
                kind.label() + "。",
                days,
                null));
  }

  void dismiss() {
    diary.does(
        clerk,
        "proposeDismissal",
        () ->
            new Command.ProposeDismissal(
                List.of(RefusalGround.NO_INTEREST), "受理后查明，申请人与该行政行为没有利害关系。"));
  }

  void extend() {
    diary.does(
        clerk, "proposeExtension", () -> new Command.ProposeExtension(30, "案情复杂，需要进一步调查核实。"));
  }

  void approve() {
    diary.does(head, "approve", () -> new Command.Approve("同意"));
  }

  void suspend() {
    diary.does(
        clerk,
        "suspend",
        () -> new Command.Suspend(SuspensionGround.OTHER_CASE_PENDING, "另一案件的审理结果是本案的依据，尚未审结。"));
  }

  void resume() {
    diary.does(clerk, "resume", () -> new Command.Resume("另一案件已经审结。"));
  }

  void mediate() {
    diary.does(clerk, "startMediation", () -> new Command.StartMediation("双方愿意调解。"));
  }

  void mediated() {
    LocalDate day = today();
    diary.does(
        clerk,
        "proposeMediation",
        () -> new Command.ProposeMediation(day, "被申请人自行改正，申请人不再坚持复议请求。", null));
  }

  void signed() {
    LocalDate day = today();
    diary.does(
        clerk, "recordMediationSigned", () -> new Command.RecordMediationSigned(day, "双方已经签字。"));
  }

  void withdraw() {
    diary.does(Story.APPLICANT, "withdraw", () -> new Command.Withdraw("事情已经解决。"));
  }

  void permitWithdrawal() {
    diary.does(
        clerk, "permitWithdrawal", () -> new Command.PermitWithdrawal("撤回出于自愿，不损害公共利益和他人权益。"));
  }

  void performed() {
    LocalDate day = today();
    diary.does(clerk, "recordPerformance", () -> new Command.RecordPerformance(day, "被申请人已经履行。"));
  }

  /** The newest paper that a party does not have yet reaches it. */
  void serve(String party) {
    Instant now = diary.now();
    boolean mail = dice.onceIn(2);
    diary.does(clerk, "recordService", served(party, Shanghai.day(now), mail));
  }

  private static Function<Case, Command> served(String party, LocalDate day, boolean mail) {
    return on -> {
      Issued paper =
          on.documents().reversed().stream()
              .filter(one -> one.document().parties().contains(party))
              .filter(one -> one.services().stream().noneMatch(had -> had.party().equals(party)))
              .findFirst()
              .orElseThrow(Move.Nothing::new);
      boolean electronic =
          party.equals(PartyRef.APPLICANT) && on.application().service().electronic();
      ServiceMethod method =
          electronic ? ServiceMethod.ELECTRONIC : mail ? ServiceMethod.MAIL : ServiceMethod.DIRECT;
      return new Command.RecordService(
          paper.document().documentId(),
          party,
          method,
          day,
          "送达回证",
          electronic ? true : null,
          electronic ? true : null);
    };
  }
}

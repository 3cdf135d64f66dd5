package org.mashang.reconsideration.proceeding;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;
import org.mashang.casework.party.LegalForm;
import org.mashang.casework.party.ReminderWish;
import org.mashang.reconsideration.application.Agent;
import org.mashang.reconsideration.application.Application;
import org.mashang.reconsideration.application.Channel;
import org.mashang.reconsideration.application.HallRef;
import org.mashang.reconsideration.document.Document;
import org.mashang.reconsideration.term.DecisionKind;
import org.mashang.reconsideration.term.EnforcementMeans;
import org.mashang.reconsideration.term.HearingMeans;
import org.mashang.reconsideration.term.JoiningWay;
import org.mashang.reconsideration.term.NormativeRoute;
import org.mashang.reconsideration.term.Procedure;
import org.mashang.reconsideration.term.RefusalGround;
import org.mashang.reconsideration.term.ServiceMethod;
import org.mashang.reconsideration.term.SimplifiedGround;
import org.mashang.reconsideration.term.StayGround;
import org.mashang.reconsideration.term.SuspensionGround;
import org.mashang.reconsideration.term.TerminationGround;

/**
 * What may happen in a case: what is stored, for ever, in order. Free text may name people, so it
 * is {@link Personal}. An event never changes its meaning; a new meaning is a new event.
 */
public sealed interface Event {

  // Intake (申请、审查、受理)

  /** Somebody applied (收到申请). */
  record Submitted(
      String id,
      String receiptCode,
      Channel channel,
      @Nullable HallRef hall,
      String organName,
      Application application)
      implements Event {}

  /** The organ accepted (受理). */
  record Accepted(
      LocalDate acceptedOn,
      String caseNumber,
      Procedure procedure,
      @Nullable SimplifiedGround ground)
      implements Event {}

  /** The review period expired on that day: accepted by law (视为受理). */
  record DeemedAccepted(LocalDate acceptedOn) implements Event {}

  /** The organ asked for what is missing (通知补正). */
  record SupplementRequested(List<String> items) implements Event {
    public SupplementRequested {
      items = List.copyOf(items);
    }
  }

  /** More time to supplement (延长补正期限). */
  record SupplementExtended(LocalDate until, Personal reason) implements Event {}

  /** What was missing came in (收到补正材料). */
  record Supplemented(LocalDate receivedOn, Personal note, List<String> files) implements Event {
    public Supplemented {
      files = List.copyOf(files);
    }
  }

  /** The application counts as abandoned (视为放弃). */
  record Abandoned(Personal reason) implements Event {}

  /** The organ did not accept (不予受理). */
  record Refused(List<RefusalGround> grounds, Personal reasons) implements Event {
    public Refused {
      grounds = List.copyOf(grounds);
    }
  }

  /** Not accepted; another organ is competent (告知有管辖权的机关). */
  record PassedOn(String competentOrgan, Personal reasons) implements Event {}

  // Procedure (审理程序)

  /** The simplified procedure is used (适用简易程序). */
  record SimplifiedUsed(SimplifiedGround ground, Personal reason) implements Event {}

  /** Asked for: change to the ordinary procedure (提请转为普通程序). */
  record OrdinaryProposed(Personal reason) implements Event {}

  /** The ordinary procedure is used from now on (转为普通程序). */
  record TurnedOrdinary(Personal reason) implements Event {}

  /** The copy went out to the respondent (发送副本). */
  record SentToRespondent(Personal note) implements Event {}

  /** The respondent answered (收到答复). */
  record AnswerReceived(
      LocalDate receivedOn, boolean evidence, boolean late, List<String> files, Personal note)
      implements Event {
    public AnswerReceived {
      files = List.copyOf(files);
    }
  }

  /** The respondent did not answer in time (逾期未答复). */
  record AnswerMissed(LocalDate dueOn, Personal note) implements Event {}

  /** More evidence came in (补充证据). */
  record EvidenceAdded(Personal note, List<String> files) implements Event {
    public EvidenceAdded {
      files = List.copyOf(files);
    }
  }

  /** A party was heard (听取意见). */
  record PartyHeard(
      String party, HearingMeans means, LocalDate heardOn, Personal record, List<String> files)
      implements Event {
    public PartyHeard {
      files = List.copyOf(files);
    }
  }

  /** The applicant asked for a hearing (申请听证). */
  record HearingRequested(Personal reason) implements Event {}

  /** A hearing was called (通知听证). */
  record HearingCalled(LocalDateTime at, String place, Personal matters) implements Event {}

  /** The called hearing does not take place (取消听证). */
  record HearingCancelled(Personal reason) implements Event {}

  /** A hearing took place (举行听证). */
  record HearingHeld(
      LocalDate heldOn,
      Personal host,
      List<Personal> officers,
      Personal recorder,
      List<String> attended,
      Personal record,
      List<String> files)
      implements Event {
    public HearingHeld {
      officers = List.copyOf(officers);
      attended = List.copyOf(attended);
      files = List.copyOf(files);
    }
  }

  /** A party read the file (查阅案卷). */
  record FileInspected(String party, LocalDate inspectedOn, Personal what) implements Event {}

  /** A document or basis is under review (启动附带审查). */
  record NormativeReviewStarted(
      NormativeRoute route, String document, String authority, Personal reason) implements Event {}

  /** That review is finished (附带审查结束). */
  record NormativeReviewEnded(LocalDate endedOn, Personal result) implements Event {}

  // Pausing and ending (中止、恢复、终止)

  /** The proceeding stands still (中止). */
  record Suspended(LocalDate since, SuspensionGround ground, Personal reason) implements Event {}

  /** It goes on (恢复审理). */
  record Resumed(LocalDate on, Personal reason) implements Event {}

  /** It is terminated (终止). */
  record Terminated(TerminationGround ground, Personal reason) implements Event {}

  /** The applicant wants to withdraw (申请撤回). */
  record WithdrawalRequested(Personal reason) implements Event {}

  /** The withdrawal was not permitted (不准予撤回). */
  record WithdrawalDenied(Personal reason) implements Event {}

  // Stay of execution (停止执行)

  /** Somebody asked for a stay (申请停止执行). */
  record StayRequested(Personal reason) implements Event {}

  /** The act is not carried out for now (决定停止执行). */
  record StayGranted(StayGround ground, Personal reason) implements Event {}

  /** No stay (不停止执行). */
  record StayDenied(Personal reason) implements Event {}

  /** The stay is over (解除停止执行). */
  record StayLifted(Personal reason) implements Event {}

  // Mediation and settlement (调解、和解)

  /** Mediation began (开始调解). */
  record MediationStarted(Personal note) implements Event {}

  /** Mediation failed (调解未达成协议). */
  record MediationEnded(Personal reason) implements Event {}

  /** Asked for: the mediation document (提请制作调解书). */
  record MediationProposed(LocalDate agreedOn, Personal terms, @Nullable Integer performWithinDays)
      implements Event {}

  /** The mediation document was made (制作调解书). */
  record Mediated(LocalDate agreedOn, Personal terms, @Nullable Integer performWithinDays)
      implements Event {}

  /** All parties signed; it is in force (调解书生效). */
  record MediationSigned(LocalDate signedOn, Personal note) implements Event {}

  /** A party went back on it (调解书生效前反悔). */
  record MediationRevoked(String party, Personal reason) implements Event {}

  /** The parties settled (达成和解). */
  record Settled(LocalDate settledOn, Personal terms) implements Event {}

  // Participants (参加人)

  /** A third party takes part (第三人参加). */
  record ThirdPartyAdded(
      LegalForm kind, Personal name, Personal contact, JoiningWay way, Personal reason)
      implements Event {}

  /** An agent acts for a party (委托代理人). */
  record AgentAppointed(
      String party,
      Personal name,
      Personal phone,
      Agent.Profession profession,
      Personal scope,
      @Nullable LocalDate until,
      @Nullable String mandateFileId)
      implements Event {}

  /** An agent no longer acts (变更或者解除委托). */
  record AgentEnded(String agent, LocalDate toldOn, Personal reason) implements Event {}

  // Deciding (决定)

  /** Asked for: more time (提请延期). */
  record ExtensionProposed(int days, Personal reason) implements Event {}

  /** More time was approved (批准延期). */
  record Extended(int days, Personal reason) implements Event {}

  /** Asked for: a decision (拟定决定意见). */
  record DecisionProposed(
      DecisionKind kind,
      Personal facts,
      Personal reasons,
      Personal order,
      @Nullable Integer performWithinDays,
      @Nullable Personal compensation)
      implements Event {}

  /** The organ decided (作出复议决定). */
  record Decided(
      DecisionKind kind,
      Personal facts,
      Personal reasons,
      Personal order,
      @Nullable Integer performWithinDays,
      @Nullable Personal compensation)
      implements Event {}

  /** Asked for: dismissal of the application (提请驳回申请). */
  record DismissalProposed(List<RefusalGround> grounds, Personal reasons) implements Event {
    public DismissalProposed {
      grounds = List.copyOf(grounds);
    }
  }

  /** The accepted application was dismissed (驳回申请). */
  record Dismissed(List<RefusalGround> grounds, Personal reasons) implements Event {
    public Dismissed {
      grounds = List.copyOf(grounds);
    }
  }

  /** The head agreed to what was proposed (负责人同意). */
  record Approved(String proposedBy, Personal note) implements Event {}

  /** The head sent it back (退回). */
  record Returned(Personal reason) implements Event {}

  /** The clerk took it back (撤回提请). */
  record Retracted(Personal reason) implements Event {}

  // Serving and performing (送达、履行)

  /** A paper was made out (制作文书). */
  record DocumentIssued(Document document) implements Event {}

  /** A paper was sent electronically; receipt is not yet confirmed (电子发送). */
  record DocumentSent(String document, String party) implements Event {}

  /** A paper reached a party (送达). */
  record DocumentServed(
      String document, String party, ServiceMethod method, LocalDate servedOn, Personal proof)
      implements Event {}

  /** The respondent was made to perform (督促履行). */
  record PerformanceReminded(EnforcementMeans means, @Nullable LocalDate until, Personal note)
      implements Event {}

  /** It has been carried out (已履行). */
  record Performed(LocalDate performedOn, Personal note) implements Event {}

  /** Compulsory enforcement began (强制执行). */
  record EnforcementStarted(LocalDate startedOn, String by, Personal note) implements Event {}

  /** Nothing more is due (结案). */
  record Closed() implements Event {}

  // The record (案卷)

  /** The applicant wishes to be reminded otherwise (变更提醒方式). */
  record RemindersChanged(ReminderWish wish) implements Event {}

  /** A clerical error was corrected (更正). */
  record RecordCorrected(CorrectableField field, Personal before, Personal after, Personal reason)
      implements Event {}

  /** Somebody read a personal datum in full (查看个人信息). */
  record PersonalDataRead(String field, Personal reason) implements Event {}
}

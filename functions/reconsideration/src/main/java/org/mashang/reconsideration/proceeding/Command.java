package org.mashang.reconsideration.proceeding;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.party.LegalForm;
import org.mashang.casework.party.ReminderWish;
import org.mashang.casework.rule.Copies;
import org.mashang.casework.rule.Form;
import org.mashang.reconsideration.application.Agent;
import org.mashang.reconsideration.application.Application;
import org.mashang.reconsideration.application.Channel;
import org.mashang.reconsideration.application.HallRef;
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
 * What somebody may ask of a case. Components come from outside: whatever their type says, any of
 * them may be missing until the command's {@link Form} has been checked. Dates that people report
 * are days in Asia/Shanghai; parties are named as in {@link PartyRef}; {@code files} are file ids.
 */
public sealed interface Command {

  // Intake (申请、审查、受理)

  /** Somebody applies. The handler derives id and receipt code and looks up the organ's name. */
  record Submit(
      String id,
      String receiptCode,
      Channel channel,
      @Nullable HallRef hall,
      String organName,
      Application application)
      implements Command {}

  /**
   * The organ accepts (受理, 30(1)). The procedure is ordinary unless one of 53's grounds is named.
   */
  record Accept(@Nullable String caseNumber, Procedure procedure, @Nullable SimplifiedGround ground)
      implements Command {}

  /** The organ asks, once, for everything that is missing (补正通知, 31(1)). */
  record RequestSupplement(List<String> items) implements Command {
    public RequestSupplement {
      items = Copies.of(items);
    }
  }

  /** The organ gives more time to supplement, for good reason (31(2)). */
  record ExtendSupplement(LocalDate until, String reason) implements Command {}

  /** What was missing is handed in, by the applicant or at the counter (31(2)). */
  record Supplement(@Nullable LocalDate receivedOn, String note, List<String> files)
      implements Command {
    public Supplement {
      files = Copies.of(files);
    }
  }

  /** Nothing came in time and without good reason: the application counts as abandoned (31(2)). */
  record RecordAbandonment(String reason) implements Command {}

  /** The organ does not accept, with reasons (不予受理, 30(2)). */
  record Refuse(List<RefusalGround> grounds, String reasons) implements Command {
    public Refuse {
      grounds = Copies.of(grounds);
    }
  }

  /** The organ is not competent and says who is (30(2)). */
  record PassOn(String competentOrgan, String reasons) implements Command {}

  /**
   * The review period is over and nothing was decided (视为受理, 30(3)). Only the system, by the clock.
   */
  record DeemAccepted() implements Command {}

  // Procedure (审理程序)

  /** The simplified procedure is used (简易程序, 53). */
  record UseSimplified(SimplifiedGround ground, String reason) implements Command {}

  /** The clerk asks the head to change to the ordinary procedure (55). */
  record ProposeOrdinary(String reason) implements Command {}

  /** The copy of the application goes to the respondent (48, 54). */
  record SendToRespondent(String note) implements Command {}

  /** The respondent answered (48, 54). */
  record RecordAnswer(
      LocalDate receivedOn, @Nullable Boolean evidence, List<String> files, String note)
      implements Command {
    public RecordAnswer {
      files = Copies.of(files);
    }
  }

  /** The respondent did not answer in time (70). */
  record RecordNoAnswer(String note) implements Command {}

  /** A party hands in more evidence, or a clerk takes it in. */
  record AddEvidence(String note, List<String> files) implements Command {
    public AddEvidence {
      files = Copies.of(files);
    }
  }

  /** A party was heard (听取意见, 49). */
  record HearParty(
      String party, HearingMeans means, LocalDate heardOn, String record, List<String> files)
      implements Command {
    public HearParty {
      files = Copies.of(files);
    }
  }

  /** The applicant asks for a hearing (50(2)). */
  record RequestHearing(String reason) implements Command {}

  /** A hearing is called; the parties are told five working days before (51(1)). */
  record CallHearing(LocalDateTime at, String place, String matters) implements Command {}

  /** A called hearing does not take place. */
  record CancelHearing(String reason) implements Command {}

  /** A hearing took place (50(3), 51). */
  record RecordHearing(
      LocalDate heldOn,
      String host,
      List<String> officers,
      String recorder,
      List<String> attended,
      String record,
      List<String> files)
      implements Command {
    public RecordHearing {
      officers = Copies.of(officers);
      attended = Copies.of(attended);
      files = Copies.of(files);
    }
  }

  /** A party read or copied the file (47). */
  record RecordInspection(String party, LocalDate inspectedOn, String what) implements Command {}

  /** A normative document or the act's basis is reviewed (13, 56, 57). */
  record StartNormativeReview(
      NormativeRoute route, String document, String authority, String reason) implements Command {}

  /** That review has come to a result. */
  record EndNormativeReview(LocalDate endedOn, String result) implements Command {}

  // Pausing and ending (中止、恢复、终止)

  /** The proceeding is suspended (39(1)). */
  record Suspend(SuspensionGround ground, String reason) implements Command {}

  /** The reason is gone; the proceeding goes on (39(2)). */
  record Resume(String reason) implements Command {}

  /** The proceeding is terminated (41, items 2 to 5). */
  record Terminate(TerminationGround ground, String reason) implements Command {}

  /** The applicant withdraws, or the clerk records that (41(1)). */
  record Withdraw(String reason) implements Command {}

  /** The office permits the withdrawal, and the proceeding is terminated (41(1)). */
  record PermitWithdrawal(String reason) implements Command {}

  /** The office does not permit the withdrawal; the proceeding goes on. */
  record DenyWithdrawal(String reason) implements Command {}

  // Stay of execution (停止执行)

  /** The applicant asks that the act is not carried out meanwhile (42(3)). */
  record RequestStay(String reason) implements Command {}

  /** The organ stays the execution, on request or of itself, or refuses to (42). */
  record DecideStay(Boolean granted, @Nullable StayGround ground, String reason)
      implements Command {}

  /** The execution is no longer stayed. */
  record LiftStay(String reason) implements Command {}

  // Mediation and settlement (调解、和解)

  /** The organ mediates, the parties being willing (5). */
  record StartMediation(String note) implements Command {}

  /** Mediation failed; the examination goes on (73(2)). */
  record EndMediation(String reason) implements Command {}

  /** The parties agreed: the clerk proposes the mediation document (73(1)). */
  record ProposeMediation(LocalDate agreedOn, String terms, @Nullable Integer performWithinDays)
      implements Command {}

  /** All parties have signed: the mediation document is in force (73(1)). */
  record RecordMediationSigned(LocalDate signedOn, String note) implements Command {}

  /** A party went back on it before it was in force (73(2)). */
  record RecordMediationRevoked(String party, String reason) implements Command {}

  /** The parties settled among themselves (74(1)). */
  record RecordSettlement(LocalDate settledOn, String terms) implements Command {}

  // Participants (参加人)

  /** A third party joins or is notified (16). */
  record AddThirdParty(LegalForm kind, String name, String contact, JoiningWay way, String reason)
      implements Command {}

  /** A party appoints an agent by written mandate (17). */
  record AppointAgent(
      String party,
      String name,
      String phone,
      Agent.Profession profession,
      String scope,
      @Nullable LocalDate until,
      @Nullable String mandateFileId)
      implements Command {}

  /** A party ends or changes an agent's mandate and says so in writing (17(2)). */
  record EndAgent(String agent, LocalDate toldOn, String reason) implements Command {}

  // Deciding (决定)

  /** The clerk asks the head for up to 30 more days (62(1)). */
  record ProposeExtension(Integer days, String reason) implements Command {}

  /** The clerk proposes a decision (61(1), 63 to 72). */
  record ProposeDecision(
      DecisionKind kind,
      String facts,
      String reasons,
      String order,
      @Nullable Integer performWithinDays,
      @Nullable String compensation)
      implements Command {}

  /** The clerk proposes to dismiss an accepted application (驳回申请, 33). */
  record ProposeDismissal(List<RefusalGround> grounds, String reasons) implements Command {
    public ProposeDismissal {
      grounds = Copies.of(grounds);
    }
  }

  /** The head approves what somebody else proposed (61(1), 62(1), 55). */
  record Approve(String note) implements Command {}

  /** The head sends a proposal back with the reason. */
  record ReturnProposal(String reason) implements Command {}

  /** The clerk takes a proposal back. */
  record RetractProposal(String reason) implements Command {}

  // Serving and performing (送达、履行)

  /** A paper reached a party (送达, 88(1)). */
  record RecordService(
      String document,
      String party,
      ServiceMethod method,
      LocalDate servedOn,
      String proof,
      @Nullable Boolean consented,
      @Nullable Boolean confirmed)
      implements Command {}

  /**
   * A paper is sent to the applicant electronically; it counts as served when receipt is confirmed.
   */
  record SendElectronically(String document) implements Command {}

  /** The applicant confirms the receipt of a paper sent electronically. */
  record ConfirmReceipt(String document) implements Command {}

  /** The respondent is made to carry out what was decided (77). */
  record RemindPerformance(EnforcementMeans means, @Nullable LocalDate until, String note)
      implements Command {}

  /** What was decided has been carried out. */
  record RecordPerformance(LocalDate performedOn, String note) implements Command {}

  /** Compulsory enforcement was begun (78). */
  record RecordEnforcement(LocalDate startedOn, String by, String note) implements Command {}

  // The record (案卷)

  /** The applicant says how to be reminded from now on. */
  record ChangeReminders(ReminderWish.Way way, @Nullable String email) implements Command {}

  /** A clerical error in the record is corrected. */
  record CorrectRecord(CorrectableField field, String value, String reason) implements Command {}

  /** An officer reads a personal datum in full. */
  record ReadPersonalData(String field, String reason) implements Command {}
}

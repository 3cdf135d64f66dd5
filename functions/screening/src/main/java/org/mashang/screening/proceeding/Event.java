package org.mashang.screening.proceeding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;
import org.mashang.casework.scan.PaperFault;
import org.mashang.screening.criteria.Outcome;
import org.mashang.screening.fact.FactKey;
import org.mashang.screening.term.ClockCode;
import org.mashang.screening.term.Decision;
import org.mashang.screening.term.DutyKind;
import org.mashang.screening.term.FastTrack;
import org.mashang.screening.term.HeardParty;
import org.mashang.screening.term.OpinionKind;
import org.mashang.screening.term.Referral;

/**
 * What may happen in a case: what is stored, for ever, in order. Free text may name people, so it
 * is {@link Personal}. An event never changes its meaning; a new meaning is a new event.
 */
public sealed interface Event {

  /** It came in (收案). */
  record Opened(
      String id,
      Police police,
      String organ,
      String organName,
      Referral referral,
      LocalDate filedOn,
      LocalDate receivedOn,
      boolean inCustody,
      List<Suspect> suspects)
      implements Event {
    public Opened {
      suspects = List.copyOf(suspects);
    }
  }

  /** A paper was announced (登记材料). */
  record PaperAnnounced(
      String paper, Personal name, @Nullable String kind, String mediaType, long size)
      implements Event {}

  /** Its file has arrived (收到材料). */
  record PaperArrived(String paper, String sha256, String mediaType) implements Event {}

  /** It cannot be used (材料不能使用). */
  record PaperRefused(String paper, @Nullable PaperFault fault, Personal reason) implements Event {}

  /** It was read (识别完成). */
  record PaperRead(String paper, int pages, List<Integer> unread) implements Event {
    public PaperRead {
      unread = List.copyOf(unread);
    }
  }

  /** Its reading was given up; a human looks at it (识别未完成). */
  record ReadingGivenUp(String paper) implements Event {}

  /** Somebody said which paper it is (归类). */
  record PaperClassified(String paper, String kind, Personal reason) implements Event {}

  /** It was taken out (移出材料). */
  record PaperRemoved(String paper, Personal reason) implements Event {}

  /** The police were asked for a paper (通知补充材料). */
  record PaperAsked(String kind, Personal note) implements Event {}

  /**
   * The case was screened (筛查).
   *
   * @param guessed which paper of the checklist each is taken for by the machine, by its id
   */
  record ScreeningMade(Screening screening, Map<String, String> guessed) implements Event {
    public ScreeningMade {
      guessed = Map.copyOf(guessed);
    }
  }

  /**
   * A person set a fact right (更正事实).
   *
   * @param before null if no paper spoke of it, or they contradicted each other
   */
  record FactCorrected(FactKey fact, @Nullable Personal before, Personal value, Personal reason)
      implements Event {}

  /** It belongs to a prosecutor (承办). */
  record Assigned(Officer prosecutor, Personal reason) implements Event {}

  /** The suspect was questioned (讯问). */
  record Questioned(LocalDate heldOn, Personal record) implements Event {}

  /** Somebody's opinion was heard (听取意见). */
  record OpinionHeard(HeardParty party, LocalDate heldOn, Personal record) implements Event {}

  /** Custody began or ended (羁押情况变更). */
  record CustodyChanged(boolean inCustody, Personal record) implements Event {}

  /** Fifteen days more (延长审查起诉期限). */
  record Extended(Personal reason) implements Event {}

  /** On the fast track or not (快速办理). */
  record TrackChosen(FastTrack track, Personal reason) implements Event {}

  /** It is now transferred for a decision (移送审查起诉). */
  record Transferred(LocalDate receivedOn, Personal record) implements Event {}

  /** The prosecutor's opinion (审查意见). */
  record OpinionGiven(
      OpinionKind kind,
      boolean agrees,
      Outcome found,
      boolean procuratorialOpinion,
      Personal reasons)
      implements Event {}

  /** The chief prosecutor agreed (检察长批准). */
  record OpinionApproved(OpinionKind kind, String proposedBy, Personal note) implements Event {}

  /** The chief prosecutor sent it back (退回重新提出意见). */
  record OpinionReturned(Personal reason) implements Event {}

  /** The prosecutor took it back (撤回意见). */
  record OpinionRetracted(Personal reason) implements Event {}

  /** The police investigate further (退回补充侦查). */
  record SentBack(LocalDate on) implements Event {}

  /** It came in again (补充侦查完毕重新移送). */
  record ReceivedAgain(LocalDate receivedOn, Personal record) implements Event {}

  /** The procuratorate decided, or the police withdrew it (处理决定). */
  record DecisionMade(Decision how, LocalDate on, String document, Personal record)
      implements Event {}

  /** Something is left to be done (后续事项). */
  record DutyOpened(DutyKind duty) implements Event {}

  /** It is done (事项办结). */
  record DutyDone(DutyKind duty, LocalDate doneOn, Personal record) implements Event {}

  /** Nothing more is due (结案). */
  record Closed(Personal note) implements Event {}

  /** A clock has run out (期限届满提示). */
  record ClockPassed(ClockCode clock, LocalDate due) implements Event {}

  /** Somebody read a personal datum in full (查看个人信息). */
  record PersonalDataRead(String field, Personal reason) implements Event {}
}

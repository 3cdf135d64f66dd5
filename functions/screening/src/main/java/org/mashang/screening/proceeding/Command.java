package org.mashang.screening.proceeding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.rule.Copies;
import org.mashang.casework.scan.PaperFault;
import org.mashang.screening.criteria.receipt.Source;
import org.mashang.screening.fact.FactKey;
import org.mashang.screening.fact.FactSheet;
import org.mashang.screening.term.ClockCode;
import org.mashang.screening.term.DutyKind;
import org.mashang.screening.term.HeardParty;
import org.mashang.screening.term.OpinionKind;
import org.mashang.screening.term.Referral;

/**
 * What can be asked for in a case. What is not filled in is null and is told as a fault; nothing in
 * a command is trusted.
 */
@SuppressWarnings("NullAway") // components hold what came in
public sealed interface Command {

  /** The police or the procuratorate's own people put a case in (收案). */
  record Open(
      String caseId,
      Police police,
      String organ,
      Referral referral,
      LocalDate filedOn,
      LocalDate receivedOn,
      boolean inCustody,
      List<Suspect> suspects)
      implements Command {
    public Open {
      suspects = Copies.of(suspects);
    }
  }

  // Papers (材料)

  /** A paper will be uploaded. */
  record AnnouncePaper(
      String paper, String name, @Nullable String kind, String mediaType, long size)
      implements Command {}

  /** Its file has arrived and is what it says; only the system. */
  record RecordArrival(String paper, String sha256) implements Command {}

  /** It cannot be used; only the system. */
  record RefusePaper(String paper, @Nullable PaperFault fault, String reason) implements Command {}

  /** It was read; only the system. */
  record RecordReading(String paper, Integer pages, List<Integer> unread) implements Command {
    public RecordReading {
      unread = Copies.of(unread);
    }
  }

  /** Its reading has not moved for too long; only the system. */
  record GiveUpReading(String paper) implements Command {}

  /** Somebody says which paper of the checklist it is. */
  record ClassifyPaper(String paper, String kind, String reason) implements Command {}

  /** It does not belong into this case. */
  record RemovePaper(String paper, String reason) implements Command {}

  /** The police are asked for a paper. */
  record AskForPaper(String kind, String note) implements Command {}

  // Findings (筛查)

  /**
   * All papers are read and their facts extracted; only the system.
   *
   * @param kinds which paper of the checklist each is taken for, by its id
   * @param sources the papers that were read, with the hashes of what was read on their pages
   * @param digest of the papers it was made of
   */
  record Screen(FactSheet facts, Map<String, String> kinds, List<Source> sources, String digest)
      implements Command {
    public Screen {
      sources = List.copyOf(sources);
      kinds = Map.copyOf(kinds);
    }
  }

  /** A person sets a fact right; the findings follow at once. */
  record CorrectFact(FactKey fact, String value, String reason) implements Command {}

  // Handling (办理)

  /** A prosecutor takes the case. */
  record Take() implements Command {}

  /** The chief prosecutor gives it to somebody. */
  record Assign(String prosecutor, String reason) implements Command {}

  /** The suspect was questioned (刑诉规则 331). */
  record RecordQuestioning(LocalDate heldOn, String record) implements Command {}

  /** Somebody's opinion was heard (刑诉法 173). */
  record RecordHearing(HeardParty party, LocalDate heldOn, String record) implements Command {}

  /** The suspect was taken into custody or let out of it. */
  record RecordCustody(Boolean inCustody, String record) implements Command {}

  /** Fifteen days more (刑诉法 172). */
  record Extend(String reason) implements Command {}

  /** The fast track, because all four conditions hold (意见 22). */
  record ApplyFastTrack(
      Boolean noAccident, Boolean factsClear, Boolean acceptsPunishment, Boolean noneOf223)
      implements Command {}

  /** Not, or no longer, the fast track. */
  record LeaveFastTrack(String reason) implements Command {}

  /** What was only asked about before is now transferred for a decision. */
  record RecordTransfer(LocalDate receivedOn, String record) implements Command {}

  // Opinion and approval (审查意见、审批)

  /** The handling prosecutor's opinion, with or against the machine. */
  record GiveOpinion(
      OpinionKind kind, Boolean agrees, @Nullable Boolean procuratorialOpinion, String reasons)
      implements Command {}

  /** The chief prosecutor agrees. */
  record Approve(String note) implements Command {}

  /** The chief prosecutor sends it back to the prosecutor. */
  record ReturnOpinion(String reason) implements Command {}

  /** The prosecutor takes it back. */
  record RetractOpinion(String reason) implements Command {}

  // Ending (处理)

  /** The police have investigated further and hand it in again (刑诉法 175). */
  record RecordReturn(LocalDate receivedOn, String record) implements Command {}

  /** The police have withdrawn it. */
  record RecordWithdrawal(LocalDate withdrawnOn, String record) implements Command {}

  /** The decision is made, by its document. */
  record RecordDecision(LocalDate decidedOn, String document) implements Command {}

  /** One of the duties is done. */
  record CompleteDuty(DutyKind duty, LocalDate doneOn, String record) implements Command {}

  /** Nothing more is due. */
  record Close(String note) implements Command {}

  // The record (案卷)

  /** A clock has run out; only the system. */
  record NoteClockPassed(ClockCode clock, LocalDate due) implements Command {}

  /** An officer reads a personal datum in full. */
  record ReadPersonalData(String field, String reason) implements Command {}
}

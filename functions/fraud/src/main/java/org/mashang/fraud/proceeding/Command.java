package org.mashang.fraud.proceeding;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mashang.fraud.alert.Alert;
import org.mashang.fraud.signal.Typology;
import org.mashang.fraud.term.Channel;
import org.mashang.fraud.term.Contester;
import org.mashang.fraud.term.FalseReason;
import org.mashang.fraud.term.Notice;
import org.mashang.fraud.term.Proof;
import org.mashang.fraud.term.Result;
import org.mashang.fraud.term.RevisitResult;
import org.mashang.fraud.term.StopAnswer;
import org.mashang.fraud.term.StopBody;
import org.mashang.fraud.term.TimerCode;

/**
 * What can be asked for in a warning. What is not filled in is null and is told as a fault; nothing
 * in a command is trusted. Amounts are texts in yuan, as people write them.
 */
@SuppressWarnings("NullAway") // components hold what came in
public sealed interface Command {

  // What the rules raise (预警产生); only the system

  /**
   * The first alert about a subject that has no open warning.
   *
   * @param silence null unless nobody is to be called about the subject
   */
  record Raise(String id, String reference, Alert alert, @Nullable Silence silence)
      implements Command {}

  /** A further alert about it. */
  record Merge(Alert alert) implements Command {}

  /** Whoever was called has not answered in time. */
  record CallNext() implements Command {}

  /** A silence is over. */
  record EndSilence() implements Command {}

  /** Something is over that only people can do. */
  record NoteTimePassed(TimerCode timer, String about, Instant due) implements Command {}

  // Handling (劝阻)

  /** Somebody of the organ that is called takes it. */
  record Acknowledge() implements Command {}

  /** It goes to another organ. */
  record HandOver(String organ, String reason) implements Command {}

  /** An officer says what kind of fraud it is. */
  record NameTypology(Typology typology, String reason) implements Command {}

  /** Somebody spoke to the person, or tried to. */
  record RecordContact(
      Channel channel, Result result, @Nullable FalseReason falseReason, String note)
      implements Command {}

  /** A message is to be sent. */
  record OrderNotice(Notice channel, String text) implements Command {}

  /** What came of sending it; only the system. */
  record NoteSending(int number, NoticeTry attempt, boolean givenUp) implements Command {}

  /**
   * What the provider said later of a message that it took; only the system.
   *
   * @param givenUp whether nobody tries any more, though it did not arrive
   */
  record NoteArrival(int number, int attempt, Arrival arrival, boolean givenUp)
      implements Command {}

  // Money (资金)

  /** Police or bank are asked to stop money. */
  record RequestStop(StopBody to, String amount, String reason) implements Command {}

  /** What they answered. */
  record AnswerStop(
      String request, StopAnswer answer, @Nullable String amount, String document, String note)
      implements Command {}

  /** Money came back. */
  record RecordReturn(String amount, String document, LocalDate returnedOn) implements Command {}

  /** An amount was not lost, by its proof. */
  record CountAvoided(String amount, Proof proof, String proofId) implements Command {}

  /** It was lost after all. */
  record ReverseAvoided(String entry, String reason) implements Command {}

  // Ending (办结)

  /** What came of it. */
  record Conclude(Result result, @Nullable FalseReason falseReason, String note)
      implements Command {}

  /** It is not over after all. */
  record Resume(String reason) implements Command {}

  /** A later call. */
  record RecordRevisit(String revisit, RevisitResult result, String note) implements Command {}

  /** Nothing more is due. */
  record Close(String note) implements Command {}

  // Silence (暂不派单)

  /** Nobody is called about the subject for a number of days. */
  record KeepSilent(Integer days, String reason) implements Command {}

  /** They are called again. */
  record LiftSilence(String reason) implements Command {}

  // Appeal (申诉)

  /** Somebody contests it. */
  record EnterAppeal(Contester who, String reason) implements Command {}

  /** What the office says to it. */
  record DecideAppeal(Boolean upheld, @Nullable FalseReason falseReason, String answer)
      implements Command {}

  // The record (案卷)

  /** Somebody reads the subject's number in full. */
  record ReadPersonalData(String field, String reason) implements Command {}
}

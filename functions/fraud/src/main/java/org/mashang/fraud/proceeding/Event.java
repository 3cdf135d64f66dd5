package org.mashang.fraud.proceeding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;
import org.mashang.fraud.alert.Evidence;
import org.mashang.fraud.alert.Level;
import org.mashang.fraud.alert.Reason;
import org.mashang.fraud.signal.Typology;
import org.mashang.fraud.subject.Subject;
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
 * What may happen in a warning: what is stored, for ever, in order. Free text may name people, so
 * it is {@link Personal}. An event never changes its meaning; a new meaning is a new event.
 */
public sealed interface Event {

  /** The rules raised it (预警产生). */
  record Raised(
      String id,
      String reference,
      Subject subject,
      @Nullable String division,
      String sealed,
      ToldAlert alert,
      Typology typology,
      long stake,
      List<Reason> reasons,
      List<Evidence> signals,
      Set<String> shadow)
      implements Event {
    public Raised {
      reasons = List.copyOf(reasons);
      signals = List.copyOf(signals);
      shadow = Set.copyOf(shadow);
    }
  }

  /** The rules raised more about the same subject (并入预警). */
  record AlertMerged(
      ToldAlert alert,
      @Nullable String division,
      long stake,
      List<Reason> reasons,
      List<Evidence> signals,
      Set<String> shadow)
      implements Event {
    public AlertMerged {
      reasons = List.copyOf(reasons);
      signals = List.copyOf(signals);
      shadow = Set.copyOf(shadow);
    }
  }

  /** It is more urgent than it was (预警升级). */
  record LevelRaised(Level from, Level to) implements Event {}

  /** What kind of fraud it is has become known (确定诈骗类型). */
  record TypologyNamed(Typology typology, Personal reason) implements Event {}

  /**
   * Somebody is called (派单).
   *
   * @param beside told as well
   */
  record Dispatched(
      List<String> chain,
      String organ,
      String organName,
      List<String> beside,
      Instant due,
      Personal reason)
      implements Event {
    public Dispatched {
      chain = List.copyOf(chain);
      beside = List.copyOf(beside);
    }
  }

  /** Nobody is called for now (暂不派单). */
  record HeldBack(Silence silence) implements Event {}

  /** Nobody answered; the next is called (无人签收，上报). */
  record NextCalled(String from, String organ, String organName, Instant due) implements Event {}

  /** Somebody took it (签收). */
  record Acknowledged(String organ) implements Event {}

  /** Somebody spoke to the person or tried to (劝阻). */
  record ContactRecorded(
      Channel channel, Result result, @Nullable FalseReason falseReason, Personal note)
      implements Event {}

  /** A message is to be sent; whoever sends it listens to this (下达提醒). */
  record NoticeOrdered(int number, Notice channel, Personal text) implements Event {}

  /** Somebody tried to send it (发送提醒). */
  record NoticeTried(int number, NoticeTry attempt, boolean givenUp) implements Event {}

  /** The provider says whether it has arrived (回执). That is no service of anything. */
  record NoticeReported(int number, int attempt, Arrival arrival, boolean givenUp)
      implements Event {}

  /** Police or bank were asked to stop money (请求止付). */
  record StopRequested(int number, StopBody to, long fen, Personal reason) implements Event {}

  /** They answered (止付答复). */
  record StopAnswered(int number, StopAnswer answer, long fen, String document, Personal note)
      implements Event {}

  /** Money came back (资金返还). */
  record MoneyReturned(long fen, String document, LocalDate on) implements Event {}

  /** An amount was not lost (计入避免损失). */
  record LossAvoided(int number, long fen, Proof proof, String proofId) implements Event {}

  /** It was lost after all (冲销). */
  record AvoidanceReversed(int number, long fen, Personal reason) implements Event {}

  /** What came of it (作出结论). */
  record Concluded(
      Result result, @Nullable FalseReason falseReason, List<Revisit> revisits, Personal note)
      implements Event {
    public Concluded {
      revisits = List.copyOf(revisits);
    }
  }

  /** It is not over (恢复劝阻). */
  record Resumed(Personal reason) implements Event {}

  /** A later call (回访). */
  record Revisited(int days, RevisitResult result, Personal note) implements Event {}

  /** Nothing more is due (办结). */
  record Closed(Personal note) implements Event {}

  /** Nobody is called about the subject for a while (决定暂不派单). */
  record Silenced(Silence silence, Personal reason) implements Event {}

  /** A chief ended that early (恢复派单). */
  record SilenceLifted(Personal reason) implements Event {}

  /** It ended (暂不派单期满). */
  record SilenceEnded() implements Event {}

  /** Somebody contests it (申诉). */
  record AppealEntered(int number, Contester who, Personal reason, Instant due) implements Event {}

  /** The office has answered (申诉结果). */
  record AppealDecided(
      int number, boolean upheld, @Nullable FalseReason falseReason, Personal answer)
      implements Event {}

  /** Something is over that only people can do (到期提示). */
  record TimePassed(TimerCode timer, String about, Instant due) implements Event {}

  /** Somebody read the subject's number in full (查看完整号码). */
  record PersonalDataRead(String field, Personal reason) implements Event {}
}

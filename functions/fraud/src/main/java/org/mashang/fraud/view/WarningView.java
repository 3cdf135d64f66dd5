package org.mashang.fraud.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;
import org.mashang.fraud.alert.Level;
import org.mashang.fraud.alert.Reason;
import org.mashang.fraud.signal.SignalKind;
import org.mashang.fraud.signal.Typology;
import org.mashang.fraud.subject.Subject;
import org.mashang.fraud.term.Channel;
import org.mashang.fraud.term.Contester;
import org.mashang.fraud.term.FalseReason;
import org.mashang.fraud.term.Notice;
import org.mashang.fraud.term.Proof;
import org.mashang.fraud.term.Result;
import org.mashang.fraud.term.RevisitResult;
import org.mashang.fraud.term.Sending;
import org.mashang.fraud.term.Stage;
import org.mashang.fraud.term.StopAnswer;
import org.mashang.fraud.term.StopBody;
import org.mashang.fraud.term.TimerCode;
import org.mashang.fraud.words.CallerWords;
import org.mashang.platform.desk.ActionView;
import org.mashang.platform.desk.HistoryEntry;
import org.mashang.platform.http.Problem.Cited;

/**
 * A warning as a desk shows it. Times are instants, amounts fen.
 *
 * @param reference the code that the person is told, to contest it by
 * @param organ who is called or has it; null while nobody is
 * @param told who was called or told
 * @param signals what it rests on, latest first; empty for those who do not lead: they need it not
 * @param words what the caller may say
 * @param tasks what is due, first what is due first
 * @param permitted what the reader may do now
 */
public record WarningView(
    String id,
    long version,
    String reference,
    Level level,
    String levelLabel,
    Typology typology,
    String typologyLabel,
    SubjectView subject,
    @Nullable String division,
    Stage stage,
    String stageLabel,
    Instant raisedAt,
    long stake,
    String headline,
    @Nullable OrganView organ,
    List<OrganView> told,
    @Nullable String handler,
    @Nullable Instant answeredAt,
    @Nullable Instant silentUntil,
    List<Reason> reasons,
    List<SignalView> signals,
    int alerts,
    CallerWords.Words words,
    List<ContactView> contacts,
    List<NoticeView> notices,
    List<StopView> stops,
    MoneyView money,
    List<LedgerView> ledger,
    List<ReturnedView> returned,
    List<RevisitView> revisits,
    List<TaskView> tasks,
    @Nullable EndedView ended,
    List<AppealView> appeals,
    List<ActionView> permitted,
    List<HistoryEntry> history) {

  /** Whom it is about; {@code masked} tells one from another and nothing else. */
  public record SubjectView(Subject.Kind kind, String label, String masked) {}

  /** Who is called. */
  public record OrganView(String id, String name) {}

  /** One signal. */
  public record SignalView(SignalKind kind, String label, Instant at, String source, long fen) {}

  /** A try to dissuade somebody. */
  public record ContactView(
      Channel channel,
      String channelLabel,
      Result result,
      String resultLabel,
      @Nullable FalseReason falseReason,
      @Nullable String falseReasonLabel,
      Personal note,
      String by,
      Instant at) {}

  /** A message that was ordered. */
  public record NoticeView(
      int number,
      Notice channel,
      String channelLabel,
      Personal text,
      String by,
      Instant at,
      int tries,
      @Nullable SendingView last,
      boolean givenUp) {}

  /**
   * The last try to send a message.
   *
   * @param arrived null while the provider has not said whether it did
   * @param reportedAt when it arrived, or was known not to
   * @param reportCode what the provider said then
   */
  public record SendingView(
      Sending result,
      String resultLabel,
      String provider,
      String code,
      Instant at,
      @Nullable Boolean arrived,
      @Nullable Instant reportedAt,
      @Nullable String reportCode) {}

  /** A request to stop money; {@code answer} is null until it is answered. */
  public record StopView(
      int number,
      StopBody to,
      String toLabel,
      long fen,
      Personal reason,
      String by,
      Instant at,
      @Nullable StopAnswer answer,
      @Nullable String answerLabel,
      long stopped,
      String document) {}

  /** Sums: not lost by proof, stopped by those who may, come back. */
  public record MoneyView(long saved, long stopped, long returned) {}

  /** An amount that was not lost, or was after all. */
  public record LedgerView(
      int number,
      long fen,
      Proof proof,
      String proofLabel,
      String proofId,
      String by,
      Instant at,
      boolean reversed) {}

  /** Money that came back. */
  public record ReturnedView(long fen, String document, LocalDate on) {}

  /** A later call; {@code result} is null until it is done. */
  public record RevisitView(
      int days,
      Instant due,
      int tries,
      @Nullable RevisitResult result,
      @Nullable String resultLabel) {}

  /** Something that is due. */
  public record TaskView(
      TimerCode code,
      String label,
      String about,
      Instant since,
      Instant due,
      boolean late,
      List<Cited> citations) {}

  /** What came of it. */
  public record EndedView(
      Result result,
      String resultLabel,
      @Nullable FalseReason falseReason,
      @Nullable String falseReasonLabel,
      String by,
      Instant at) {}

  /** Somebody contests it; {@code upheld} is null until it is decided. */
  public record AppealView(
      int number,
      Contester who,
      String whoLabel,
      Personal reason,
      Instant at,
      Instant due,
      @Nullable Boolean upheld,
      @Nullable Personal answer,
      @Nullable Instant decidedAt) {}
}

package org.mashang.screening.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;
import org.mashang.casework.rule.Field;
import org.mashang.casework.scan.PaperFault;
import org.mashang.casework.scan.Quad;
import org.mashang.platform.desk.ActionView;
import org.mashang.platform.desk.ClockView;
import org.mashang.platform.desk.HistoryEntry;
import org.mashang.platform.http.Problem.Cited;
import org.mashang.platform.reading.ReadingProgress;
import org.mashang.screening.checklist.Item;
import org.mashang.screening.criteria.Effect;
import org.mashang.screening.criteria.Outcome;
import org.mashang.screening.fact.FactKey;
import org.mashang.screening.fact.FactType;
import org.mashang.screening.fact.Truth;
import org.mashang.screening.proceeding.ListedPaper;
import org.mashang.screening.term.Decision;
import org.mashang.screening.term.DutyKind;
import org.mashang.screening.term.FastTrack;
import org.mashang.screening.term.HeardParty;
import org.mashang.screening.term.OpinionKind;
import org.mashang.screening.term.PaperState;
import org.mashang.screening.term.Referral;
import org.mashang.screening.term.Stage;

/**
 * A case as one reader sees it. Personal data stand in it as such; how much of them the reader sees
 * is for the writer to know.
 *
 * @param mine whether the reader is its prosecutor
 * @param missing papers of the checklist that it does not hold, as the last screening found
 * @param screening the last one; null until there is one
 * @param correctable what the reader may set right now, and how; empty if nothing
 */
public record CaseView(
    String id,
    long version,
    String policeCase,
    String policeUnit,
    String organ,
    String organName,
    Stage stage,
    String stageLabel,
    Referral referral,
    String referralLabel,
    LocalDate filedOn,
    LocalDate receivedOn,
    boolean inCustody,
    boolean extended,
    FastTrack fastTrack,
    Instant openedAt,
    List<SuspectView> suspects,
    @Nullable String prosecutor,
    boolean mine,
    List<PaperView> papers,
    List<MissingView> missing,
    List<ListedPaper> checklist,
    @Nullable ScreeningView screening,
    List<PastView> screenings,
    List<CorrectionView> corrections,
    List<CorrectableView> correctable,
    List<AskedView> asked,
    @Nullable LocalDate questionedOn,
    List<HeardView> heard,
    @Nullable OpinionView opinion,
    @Nullable DecidedView decided,
    List<DutyView> duties,
    List<ClockView> clocks,
    @Nullable ClockView next,
    List<ActionView> permitted,
    List<HistoryEntry> history) {

  /** A suspect. */
  public record SuspectView(int number, Personal name, Personal idNumber) {}

  /**
   * A paper.
   *
   * @param progress how far its reading is; null unless it is being read
   */
  public record PaperView(
      String id,
      Personal name,
      @Nullable String kind,
      @Nullable String kindLabel,
      @Nullable String guessed,
      @Nullable String guessedLabel,
      String mediaType,
      long size,
      PaperState state,
      String stateLabel,
      @Nullable String sha256,
      int pages,
      List<Integer> unread,
      @Nullable PaperFault fault,
      @Nullable Personal reason,
      Instant announcedAt,
      @Nullable Instant arrivedAt,
      @Nullable ReadingProgress progress) {}

  /**
   * A paper that is missing.
   *
   * @param askedOn when the police were asked for it, the last time; null if they were not
   */
  public record MissingView(
      String kind,
      String label,
      List<Cited> citations,
      Item.State state,
      String reason,
      @Nullable LocalDate askedOn) {}

  /** A screening in full. */
  public record ScreeningView(
      int number,
      Instant at,
      String by,
      Outcome outcome,
      String outcomeLabel,
      Personal summary,
      List<String> criteria,
      String receipt,
      List<FindingView> findings,
      List<OpenView> open,
      List<FactView> facts) {}

  /** Something that a human has to settle. */
  public record OpenView(
      String code,
      List<Cited> citations,
      @Nullable FactKey fact,
      @Nullable String factLabel,
      Personal reason,
      String next) {}

  /** What one criterion comes to. */
  public record FindingView(
      String code,
      List<Cited> citations,
      Effect effect,
      String label,
      String sentence,
      Truth truth,
      boolean raised,
      Personal reason,
      List<FactKey> facts,
      List<DoubtView> doubts) {}

  /**
   * What the papers say about a fact.
   *
   * @param value null where they contradict each other or leave it open
   */
  public record FactView(
      FactKey key,
      String label,
      FactType type,
      @Nullable Personal value,
      @Nullable Personal valueLabel,
      boolean corrected,
      List<DoubtView> doubts,
      List<MentionView> mentions) {}

  /** Why a human must look. */
  public record DoubtView(String code, String label) {}

  /** Where a fact was read. */
  public record MentionView(
      Personal value,
      Personal valueLabel,
      @Nullable Personal written,
      @Nullable Personal person,
      String method,
      String paper,
      int page,
      @Nullable Quad box,
      Personal quote,
      double confidence,
      List<DoubtView> doubts) {}

  /** A screening by its number. */
  public record PastView(
      int number,
      Instant at,
      String by,
      Outcome outcome,
      String outcomeLabel,
      List<String> criteria,
      String receipt) {}

  /** A fact that somebody set right. */
  public record CorrectionView(
      FactKey fact,
      String label,
      @Nullable Personal before,
      @Nullable Personal beforeLabel,
      Personal value,
      Personal valueLabel,
      String by,
      Instant at,
      Personal reason) {}

  /**
   * A fact that a person can set right.
   *
   * @param hint how it is to be written, in Chinese
   * @param partial whether a month or a year will do for a day
   * @param options what may be chosen; empty if it is written
   */
  public record CorrectableView(
      FactKey fact,
      String label,
      FactType type,
      boolean partial,
      String hint,
      List<Field.Option> options) {}

  /** A paper the police were asked for. */
  public record AskedView(String kind, String label, Personal note, LocalDate on) {}

  /** Whose opinion was heard. */
  public record HeardView(HeardParty party, String label, LocalDate on) {}

  /**
   * The prosecutor's opinion.
   *
   * @param found what the machine had found when it was given
   */
  public record OpinionView(
      OpinionKind kind,
      String label,
      boolean agrees,
      Outcome found,
      boolean procuratorialOpinion,
      Personal reasons,
      String by,
      Instant at,
      boolean needsApproval,
      boolean approved) {}

  /** How it was decided. */
  public record DecidedView(Decision how, String label, LocalDate on, String document) {}

  /** Something that is left to be done. */
  public record DutyView(
      DutyKind duty, String label, LocalDate openedOn, @Nullable LocalDate doneOn) {}
}

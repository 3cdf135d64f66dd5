package org.mashang.notarization.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;
import org.mashang.casework.party.ReminderWish;
import org.mashang.notarization.catalogue.Legalisation;
import org.mashang.notarization.catalogue.Use;
import org.mashang.notarization.proceeding.Channel;
import org.mashang.notarization.proceeding.Offer;
import org.mashang.notarization.proceeding.PaperOnFile;
import org.mashang.notarization.request.Agent;
import org.mashang.notarization.request.Urgency;
import org.mashang.notarization.term.CertificateStatus;
import org.mashang.notarization.term.PaymentState;
import org.mashang.notarization.term.Stage;
import org.mashang.platform.desk.ActionView;
import org.mashang.platform.desk.ApplicantView;
import org.mashang.platform.desk.ClockView;
import org.mashang.platform.desk.HistoryEntry;
import org.mashang.platform.http.Problem.Cited;
import org.mashang.platform.notice.Reminder;

/**
 * An order as one reader sees it. Personal data stand in it as such; how much of them the reader
 * sees is for the writer to know.
 */
public record OrderView(
    String id,
    long version,
    String receiptCode,
    Stage stage,
    String stageLabel,
    Channel channel,
    String channelLabel,
    Instant submittedAt,
    MatterView matter,
    Use use,
    @Nullable CountryView country,
    ApplicantView applicant,
    @Nullable Agent agent,
    @Nullable String identity,
    ReminderWish.@Nullable Way reminderWay,
    Personal purpose,
    @Nullable Urgency urgency,
    int copies,
    List<AnswerView> answers,
    List<PaperView> papers,
    List<String> missing,
    List<FileEntry> files,
    @Nullable OfficeView office,
    @Nullable String notary,
    List<OfferView> offers,
    FeeView fee,
    List<ClockView> clocks,
    @Nullable ClockView next,
    List<ActionView> permitted,
    @Nullable ProposalView proposal,
    List<Personal> draft,
    List<CertificateView> certificates,
    @Nullable LocalDate legalisedOn,
    List<CandidateView> notaries,
    List<SuggestionView> suggestions,
    List<NoticeView> notices,
    List<Reminder> reminders,
    List<HistoryEntry> history) {

  /** The matter, told for the reader. */
  public record MatterView(String id, String name, boolean approval, boolean inPerson) {}

  /** Where the certificate is used, and what that country needs. */
  public record CountryView(
      String code, String name, Legalisation legalisation, List<String> languages, String basis) {}

  /** One answer to a question of the matter. */
  public record AnswerView(String id, String label, Personal value) {}

  /**
   * One paper of the matter's list.
   *
   * @param state null while it is missing
   */
  public record PaperView(
      String id,
      String name,
      String source,
      boolean required,
      PaperOnFile.@Nullable State state,
      String stateLabel,
      @Nullable String fileId) {}

  /** A file of the order. */
  public record FileEntry(
      String fileId,
      String title,
      @Nullable Long size,
      @Nullable String sha256,
      @Nullable String mediaType) {}

  /** The office that has the case. */
  public record OfficeView(String id, String name, String address, String phone) {}

  /** A work order at an office. */
  public record OfferView(
      int number,
      String office,
      Offer.State state,
      String stateLabel,
      Instant sentAt,
      @Nullable Instant until,
      Personal reason) {}

  /** The fee, in fen. */
  public record FeeView(
      long dueFen,
      long reducedFen,
      long paidFen,
      long openFen,
      long toRefundFen,
      long refundedFen,
      PaymentState state,
      String stateLabel) {}

  /** What waits for the head. */
  public record ProposalView(String type, String label, Personal summary, String by, Instant at) {}

  /**
   * A certificate.
   *
   * @param checkCode what its QR code carries
   * @param ready whether the file is made
   * @param stopped why the file cannot be made; null if nothing keeps it
   */
  public record CertificateView(
      String number,
      LocalDate issuedOn,
      String notary,
      CertificateStatus status,
      String statusLabel,
      @Nullable LocalDate statusOn,
      String checkCode,
      boolean ready,
      @Nullable String sha256,
      long size,
      @Nullable String stopped) {}

  /**
   * A notary of the reader's office.
   *
   * @param reason why they may not have the case; null if they may
   */
  public record CandidateView(
      String id, String name, int open, int most, @Nullable String reason) {}

  /** An office that may act, and why. */
  public record SuggestionView(String id, String name, String reason, List<Cited> citations) {}

  /** A notice that can be printed, by the number of its event. */
  public record NoticeView(long sequence, String title, LocalDate on) {}
}

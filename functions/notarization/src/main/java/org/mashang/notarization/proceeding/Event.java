package org.mashang.notarization.proceeding;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;
import org.mashang.casework.party.ReminderWish;
import org.mashang.notarization.request.Request;
import org.mashang.notarization.term.DeliveryMeans;
import org.mashang.notarization.term.IdentityMeans;
import org.mashang.notarization.term.PauseGround;
import org.mashang.notarization.term.PrintFault;
import org.mashang.notarization.term.ReductionGround;
import org.mashang.notarization.term.RefusalGround;
import org.mashang.notarization.term.TellingMeans;
import org.mashang.notarization.term.TerminationGround;
import org.mashang.notarization.term.VerificationResult;

/**
 * What may happen in an order: what is stored, for ever, in order. Free text may name people, so it
 * is {@link Personal}. An event never changes its meaning; a new meaning is a new event.
 */
public sealed interface Event {

  /** Somebody asked (收到申请). */
  record Submitted(String id, String receiptCode, Channel channel, Request request, long feeFen)
      implements Event {}

  /** It was made sure who the applicant is (身份核验). */
  record IdentityChecked(IdentityMeans means, Personal note, List<String> files) implements Event {
    public IdentityChecked {
      files = List.copyOf(files);
    }
  }

  /** The judicial office passed it on (派单). */
  record Dispatched(List<String> offices, boolean together, Personal note) implements Event {
    public Dispatched {
      offices = List.copyOf(offices);
    }
  }

  /** A work order went out to an office (发出工单); the queue brings it there. */
  record OfferSent(int number, String office, String officeName) implements Event {}

  /** It lies on the office's desk (工单送达). */
  record OfferDelivered(int number, Instant until) implements Event {}

  /** The office sent it back (退单). */
  record OfferReturned(int number, Personal reason) implements Event {}

  /** The office let the time pass (超时未接). */
  record OfferExpired(int number) implements Event {}

  /** An office has it (接单). */
  record Taken(int number, String office, String officeName, @Nullable Assignee notary)
      implements Event {}

  /** The head gave it to a notary (指派). */
  record NotaryAssigned(Assignee notary, Personal reason) implements Event {}

  /** The notary stepped back (回避). */
  record NotaryRecused(Assignee notary, Personal reason) implements Event {}

  /** A paper was seen (收到材料). */
  record PaperRecorded(String paper, Personal note, List<String> files) implements Event {
    public PaperRecorded {
      files = List.copyOf(files);
    }
  }

  /** The office accepted and told the party what it means (受理并告知). */
  record Accepted(
      LocalDate acceptedOn,
      int promiseDays,
      String informed,
      TellingMeans means,
      Personal record,
      List<String> files)
      implements Event {
    public Accepted {
      files = List.copyOf(files);
    }
  }

  /** Not accepted (不予受理). */
  record Declined(Personal reasons) implements Event {}

  /** The office asked for what is missing (通知补充材料). */
  record SupplementRequested(List<String> items, TellingMeans means) implements Event {
    public SupplementRequested {
      items = List.copyOf(items);
    }
  }

  /** It came in (收到补充材料). */
  record Supplemented(Personal note, List<String> files) implements Event {
    public Supplemented {
      files = List.copyOf(files);
    }
  }

  /** Time is not counted (暂停计时). */
  record Paused(LocalDate from, PauseGround ground, Personal reason) implements Event {}

  /** The party was told of the pause (告知当事人). */
  record PauseTold(LocalDate toldOn, TellingMeans means) implements Event {}

  /** Time is counted again (恢复计时). */
  record Resumed(LocalDate on, Personal reason) implements Event {}

  /** A third party was asked (发出核实). */
  record VerificationStarted(String id, String whom, Personal what, boolean pauses)
      implements Event {}

  /** What it said (核实结果). */
  record VerificationRecorded(
      String id, VerificationResult result, Personal record, List<String> files) implements Event {
    public VerificationRecorded {
      files = List.copyOf(files);
    }
  }

  /** A promised paper was brought (补交承诺材料). */
  record PromiseFulfilled(String paper, String fileId) implements Event {}

  /** Whether the promise was kept and true (核验承诺). */
  record PromiseChecked(String paper, boolean kept, Personal record) implements Event {}

  /** A remote video is arranged (约定远程视频). */
  record VideoScheduled(LocalDateTime at, Personal how) implements Event {}

  /** It took place (远程视频办理). */
  record VideoHeld(LocalDate heldOn, Personal record, List<String> files) implements Event {
    public VideoHeld {
      files = List.copyOf(files);
    }
  }

  /** The fee came in (收到公证费). */
  record Paid(long amountFen, LocalDate paidOn, String receipt) implements Event {}

  /** The fee was reduced (减免公证费). */
  record FeeReduced(long amountFen, ReductionGround ground, Personal reason) implements Event {}

  /** Money went back (退还公证费). */
  record Refunded(long amountFen, LocalDate refundedOn, String receipt) implements Event {}

  /** The text was filled in (拟制公证书). */
  record Drafted(Map<String, Personal> values) implements Event {
    public Drafted {
      values = Map.copyOf(values);
    }
  }

  /** Asked for: approval of the text (提请审批公证书). */
  record CertificateProposed(Personal note) implements Event {}

  /** The text may be issued (公证书审批通过). */
  record CertificateApproved(Personal note) implements Event {}

  /** Signed and issued (出具公证书). */
  record CertificateIssued(Certificate certificate) implements Event {}

  /** The file is made and sealed (制证完成). */
  record CertificateSealed(String checkId, String sha256, long size) implements Event {}

  /** An attachment cannot be printed; the file waits for a better one (制证受阻). */
  record PrintStopped(String checkId, String fileId, PrintFault fault) implements Event {}

  /** The same paper from another file (更换附件). */
  record AttachmentReplaced(String checkId, String fileId, String instead, Personal reason)
      implements Event {}

  /** Apostille or legalisation was obtained (附加证明书、领事认证). */
  record Legalised(LocalDate doneOn, String number) implements Event {}

  /** The party has it (领取公证书). */
  record Delivered(DeliveryMeans means, LocalDate deliveredOn, Personal receiver)
      implements Event {}

  /** Asked for: not to notarise (提请不予办理). */
  record RefusalProposed(List<RefusalGround> grounds, Personal report, long refundFen)
      implements Event {
    public RefusalProposed {
      grounds = List.copyOf(grounds);
    }
  }

  /** The office does not notarise (不予办理公证). */
  record Refused(List<RefusalGround> grounds, Personal report, long refundFen) implements Event {
    public Refused {
      grounds = List.copyOf(grounds);
    }
  }

  /** Asked for: termination (提请终止). */
  record TerminationProposed(TerminationGround ground, Personal report, long refundFen)
      implements Event {}

  /** Terminated (终止公证). */
  record Terminated(TerminationGround ground, Personal report, long refundFen) implements Event {}

  /** Withdrawn by the applicant (撤回申请). */
  record Withdrawn(Personal reason, long refundFen) implements Event {}

  /** Somebody says that the certificate is wrong (申请复查). */
  record ReexaminationRequested(Personal who, LocalDate learnedOn, Personal reason)
      implements Event {}

  /** Asked for: to maintain it (提请维持). */
  record MaintainingProposed(Personal reason) implements Event {}

  /** It is right (复查维持). */
  record Maintained(Personal reason) implements Event {}

  /** Asked for: a correction (提请更正). */
  record CorrectionProposed(Personal reason, Map<String, Personal> values) implements Event {
    public CorrectionProposed {
      values = Map.copyOf(values);
    }
  }

  /** A corrected certificate takes the place of the old one (更正公证书). */
  record CertificateCorrected(String old, Certificate certificate, Personal reason)
      implements Event {}

  /** Asked for: revocation (提请撤销). */
  record RevocationProposed(Personal reason) implements Event {}

  /** Void from the beginning, and announced (撤销公证书并公告). */
  record CertificateRevoked(String checkId, LocalDate on, String announcement, Personal reason)
      implements Event {}

  /** The head agreed (负责人同意). */
  record Approved(String proposedBy, Personal note) implements Event {}

  /** The head sent it back (退回). */
  record Returned(Personal reason) implements Event {}

  /** The notary took it back (撤回提请). */
  record Retracted(Personal reason) implements Event {}

  /** The applicant wishes to be reminded otherwise (变更提醒方式). */
  record RemindersChanged(ReminderWish wish) implements Event {}

  /** Somebody read a personal datum in full (查看个人信息). */
  record PersonalDataRead(String field, Personal reason) implements Event {}
}

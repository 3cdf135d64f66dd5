package org.mashang.notarization.proceeding;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.party.ReminderWish;
import org.mashang.casework.rule.Copies;
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
 * What somebody may ask of an order. Components come from outside: whatever their type says, any of
 * them may be missing until the command's form has been checked. Dates that people report are days
 * in Asia/Shanghai; {@code files} are file ids.
 */
public sealed interface Command {

  // Request and dispatch (申请、派单、接单)

  /**
   * Somebody asks for a notarial act.
   *
   * @param loggedIn whether the applicant's number is that of the login
   */
  record Submit(String id, String receiptCode, Channel channel, Request request, boolean loggedIn)
      implements Command {}

  /** The judicial office passes the order to competent offices, to all at once or in turn. */
  record Dispatch(List<String> offices, @Nullable Boolean together, String note)
      implements Command {
    public Dispatch {
      offices = Copies.of(offices);
    }
  }

  /** The order has arrived at an office; only the system, from the queue. */
  record DeliverOffer(Integer number) implements Command {}

  /** The time to take it is over; only the system, by the clock. */
  record ExpireOffers() implements Command {}

  /** An office takes the order: the first has it (公证程序规则 16). */
  record Take(@Nullable String notary) implements Command {}

  /** An office sends it back, with the reason. */
  record ReturnOrder(String reason) implements Command {}

  /** The head gives the case to a notary. */
  record AssignNotary(String notary, String reason) implements Command {}

  /** The notary steps back because of a conflict of interest (回避, 公证法 23). */
  record Recuse(String reason) implements Command {}

  // Acceptance (受理)

  /** It was made sure who the applicant is. */
  record CheckIdentity(IdentityMeans means, String note, List<String> files) implements Command {
    public CheckIdentity {
      files = Copies.of(files);
    }
  }

  /** A paper of the list was seen or obtained otherwise. */
  record RecordPaper(String paper, String note, List<String> files) implements Command {
    public RecordPaper {
      files = Copies.of(files);
    }
  }

  /** The office accepts and tells the party what it means (27(2)). */
  record Accept(
      Integer promiseDays, Boolean informed, TellingMeans means, String record, List<String> files)
      implements Command {
    public Accept {
      files = Copies.of(files);
    }
  }

  /** The office does not accept, and says why (规则 20). */
  record Decline(String reasons) implements Command {}

  /** The office asks, once, for everything that is missing (27(1)). */
  record RequestSupplement(List<String> items, TellingMeans means) implements Command {
    public RequestSupplement {
      items = Copies.of(items);
    }
  }

  /** What was missing is handed in. */
  record Supplement(String note, List<String> files) implements Command {
    public Supplement {
      files = Copies.of(files);
    }
  }

  // Handling (审查、核实)

  /** Time is not counted from today on, for one of the three grounds (30). */
  record Pause(PauseGround ground, String reason, @Nullable TellingMeans means)
      implements Command {}

  /** The party was told of the pause (规则 35(2)). */
  record RecordTold(LocalDate toldOn, TellingMeans means) implements Command {}

  /** Time is counted again. */
  record Resume(String reason) implements Command {}

  /** A third party is asked (核实, 29). */
  record StartVerification(String whom, String what, Boolean pauses, @Nullable TellingMeans means)
      implements Command {}

  /** What the third party has said. */
  record RecordVerification(
      String verification, VerificationResult result, String record, List<String> files)
      implements Command {
    public RecordVerification {
      files = Copies.of(files);
    }
  }

  /** A paper that was promised is brought. */
  record FulfilPromise(String paper, String fileId) implements Command {}

  /** The notary looks whether the promise was kept and true. */
  record CheckPromise(String paper, Boolean kept, String record) implements Command {}

  /** A remote video is arranged. */
  record ScheduleVideo(LocalDateTime at, String how) implements Command {}

  /** The remote video took place. */
  record RecordVideo(LocalDate heldOn, String record, List<String> files) implements Command {
    public RecordVideo {
      files = Copies.of(files);
    }
  }

  // Fee (公证费)

  /** The fee was paid. */
  record RecordPayment(Integer amountFen, LocalDate paidOn, String receipt) implements Command {}

  /** The head reduces or waives the fee (34(2)). */
  record ReduceFee(Integer amountFen, ReductionGround ground, String reason) implements Command {}

  /** What was to be paid back was paid back. */
  record RecordRefund(LocalDate refundedOn, String receipt) implements Command {}

  // The certificate (公证书)

  /** The notary fills in the text. */
  record Draft(Map<String, String> values) implements Command {
    public Draft {
      values = values == null ? Map.of() : Map.copyOf(values);
    }
  }

  /** The notary asks the head to approve the text (审批). */
  record ProposeCertificate(String note) implements Command {}

  /**
   * The notary signs and issues (32). Number and check id are the system's to give.
   *
   * @param serial the next number of the office, year and word
   */
  record Issue(@Nullable Integer serial, @Nullable String checkId) implements Command {}

  /** The file is made and sealed; only the system. */
  record RecordSealed(String checkId, String sha256, Integer size) implements Command {}

  /**
   * An attachment cannot be bound into the certificate; only the system.
   *
   * @param number which attachment, counted from 1
   */
  record RecordPrintStopped(String checkId, Integer number, PrintFault fault) implements Command {}

  /** The same paper, scanned so that it can be printed. */
  record ReplaceAttachment(String fileId, String reason) implements Command {}

  /** The apostille or the consulate's legalisation was obtained (33). */
  record RecordLegalisation(LocalDate doneOn, String number) implements Command {}

  /** The party has the certificate. */
  record RecordDelivery(DeliveryMeans means, LocalDate deliveredOn, String receiver)
      implements Command {}

  // Ending otherwise (不予办理、终止、撤回)

  /** The notary reports why the office should not notarise (31, 规则 49). */
  record ProposeRefusal(List<RefusalGround> grounds, String report, Integer refundFen)
      implements Command {
    public ProposeRefusal {
      grounds = Copies.of(grounds);
    }
  }

  /** The notary reports why the order should be terminated (规则 50). */
  record ProposeTermination(TerminationGround ground, String report, Integer refundFen)
      implements Command {}

  /** The applicant does not want it any more. */
  record Withdraw(String reason) implements Command {}

  // After the certificate (复查、更正、撤销)

  /** The party or somebody concerned says that the certificate is wrong (39). */
  record RequestReexamination(String who, LocalDate learnedOn, String reason) implements Command {}

  /** It is right: proposed to the head. */
  record ProposeMaintaining(String reason) implements Command {}

  /** It has a fault that does not touch its truth: the corrected text is proposed. */
  record ProposeCorrection(String reason, Map<String, String> values) implements Command {
    public ProposeCorrection {
      values = values == null ? Map.of() : Map.copyOf(values);
    }
  }

  /** It is unlawful or untrue: to be revoked and announced. */
  record ProposeRevocation(String reason) implements Command {}

  // The head (审批)

  /**
   * The head agrees to what somebody else proposed.
   *
   * @param checkId for a corrected certificate; the system's to give
   */
  record Approve(String note, @Nullable String checkId) implements Command {}

  /** The head sends a proposal back. */
  record ReturnProposal(String reason) implements Command {}

  /** The notary takes a proposal back. */
  record RetractProposal(String reason) implements Command {}

  // The record (案卷)

  /** The applicant says how to be reminded from now on. */
  record ChangeReminders(ReminderWish.Way way, @Nullable String email) implements Command {}

  /** An officer reads a personal datum in full. */
  record ReadPersonalData(String field, String reason) implements Command {}
}

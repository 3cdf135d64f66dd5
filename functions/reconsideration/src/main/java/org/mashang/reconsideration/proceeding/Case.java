package org.mashang.reconsideration.proceeding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mashang.reconsideration.application.Application;
import org.mashang.reconsideration.application.Channel;
import org.mashang.reconsideration.application.HallRef;
import org.mashang.reconsideration.application.ThirdParty;
import org.mashang.reconsideration.document.DocumentKind;
import org.mashang.reconsideration.term.Stage;

/**
 * What is known of a case: the sum of its events.
 *
 * @param id derived from who submitted and the idempotency key, unguessable
 * @param receiptCode what people type and read aloud
 * @param version how many events there are
 * @param hall at whose code it began; null otherwise
 * @param organName the reconsideration organ's name when it came in
 * @param submittedBy id of the actor who submitted it
 * @param caseNumber the organ's own number (案号); empty if none was given
 * @param position where the proceeding stands, whatever is overlaid on it; see {@link #stage}
 * @param acceptance null until accepted
 * @param pauses suspensions, in order; only the last can be open
 * @param withdrawalRequested whether a withdrawal waits for the office's answer
 * @param normativeReview null if none is going on
 * @param proposal what waits for the head; null if nothing does
 * @param documents papers made out, in order
 * @param addedFiles ids of files that came in after the application
 * @param ending how it ended; null while it is open
 */
public record Case(
    String id,
    String receiptCode,
    long version,
    Channel channel,
    @Nullable HallRef hall,
    String organName,
    Application application,
    String submittedBy,
    Instant submittedAt,
    String caseNumber,
    Stage position,
    Review review,
    @Nullable Acceptance acceptance,
    Exchange exchange,
    Hearings hearings,
    List<Pause> pauses,
    Stay stay,
    Agreement agreement,
    boolean withdrawalRequested,
    List<ThirdParty> thirdParties,
    List<Mandate> mandates,
    @Nullable NormativeReview normativeReview,
    @Nullable Proposal proposal,
    List<Issued> documents,
    List<String> addedFiles,
    @Nullable Ending ending) {

  public Case {
    pauses = List.copyOf(pauses);
    thirdParties = List.copyOf(thirdParties);
    mandates = List.copyOf(mandates);
    documents = List.copyOf(documents);
    addedFiles = List.copyOf(addedFiles);
  }

  /** The organ that handles it. */
  public String organ() {
    return application.organId();
  }

  /**
   * The work list it belongs in: what waits for the head, then what stands still, then the rest.
   */
  public Stage stage() {
    if (proposal != null) {
      return Stage.APPROVAL;
    }
    return pause() != null ? Stage.SUSPENDED : position;
  }

  /** The suspension that lasts; null if the case is not suspended. */
  public @Nullable Pause pause() {
    if (ending != null || pauses.isEmpty()) {
      return null;
    }
    Pause last = pauses.get(pauses.size() - 1);
    return last.until() == null ? last : null;
  }

  /** The number papers carry: the organ's own, or the receipt code until there is one. */
  public String number() {
    return caseNumber.isEmpty() ? receiptCode : caseNumber;
  }

  /** The last paper of a kind. */
  Optional<Issued> lastIssued(DocumentKind kind) {
    return documents.reversed().stream().filter(one -> one.document().kind() == kind).findFirst();
  }

  /** The day the last paper of a kind was served on a party; null if it has not been. */
  @Nullable LocalDate served(DocumentKind kind, String party) {
    Issued issued = lastIssued(kind).orElse(null);
    return issued == null ? null : issued.servedOn(party);
  }

  /** The paper that ended the case and has to reach every party. */
  Optional<Issued> finalPaper() {
    return documents.reversed().stream()
        .filter(one -> ending != null && one.document().kind().ends(ending.outcome()))
        .findFirst();
  }

  /** The mandates that are in force on a day for one party. */
  List<Mandate> mandatesOf(String party, LocalDate day) {
    return mandates.stream()
        .filter(mandate -> mandate.party().equals(party) && mandate.activeOn(day))
        .toList();
  }
}

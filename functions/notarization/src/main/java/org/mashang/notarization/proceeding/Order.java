package org.mashang.notarization.proceeding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;
import org.mashang.notarization.request.Request;
import org.mashang.notarization.term.IdentityMeans;
import org.mashang.notarization.term.Outcome;
import org.mashang.notarization.term.Stage;

/**
 * What is known of an order (公证事项): the sum of its events.
 *
 * @param receiptCode what people type and read aloud
 * @param version how many events there are
 * @param identity how it was made sure who the applicant is; null until it was
 * @param position where the proceeding stands, whatever is overlaid on it; see {@link #stage}
 * @param supplement what was asked for, once; empty if nothing was
 * @param supplemented whether it came in
 * @param draft the values of the certificate's gaps; null until they were filled in
 * @param approved whether the head has approved the text
 * @param certificates as issued and corrected, in order; the last one counts
 * @param reexamination null unless one is going on
 * @param addedFiles ids of files that came in after the request
 * @param ending null while it is open
 */
public record Order(
    String id,
    String receiptCode,
    long version,
    Channel channel,
    Request request,
    String submittedBy,
    Instant submittedAt,
    @Nullable IdentityMeans identity,
    Stage position,
    Dispatching dispatching,
    Handling handling,
    @Nullable Acceptance acceptance,
    List<String> supplement,
    boolean supplemented,
    List<Interval> pauses,
    List<Verification> verifications,
    List<PaperOnFile> papers,
    Video video,
    Fee fee,
    @Nullable Map<String, Personal> draft,
    boolean approved,
    @Nullable Proposal proposal,
    List<Certificate> certificates,
    @Nullable LocalDate legalisedOn,
    @Nullable Reexamination reexamination,
    List<String> addedFiles,
    @Nullable Outcome ending) {

  public Order {
    supplement = List.copyOf(supplement);
    pauses = List.copyOf(pauses);
    verifications = List.copyOf(verifications);
    papers = List.copyOf(papers);
    certificates = List.copyOf(certificates);
    addedFiles = List.copyOf(addedFiles);
  }

  /** The work list it belongs in: what waits for the head, what stands still, then the rest. */
  public Stage stage() {
    if (proposal != null) {
      return Stage.APPROVAL;
    }
    return pause() != null && position == Stage.HANDLING ? Stage.PAUSED : position;
  }

  /** The pause that lasts; null if time is counted. */
  public @Nullable Interval pause() {
    if (ending != null || pauses.isEmpty()) {
      return null;
    }
    Interval last = pauses.getLast();
    return last.to() == null ? last : null;
  }

  /** The certificate that counts; null until there is one. */
  public @Nullable Certificate certificate() {
    return certificates.isEmpty() ? null : certificates.getLast();
  }

  /** The paper of the list, if it is there or promised. */
  public Optional<PaperOnFile> paper(String paper) {
    return papers.stream().filter(one -> one.paper().equals(paper)).findFirst();
  }
}

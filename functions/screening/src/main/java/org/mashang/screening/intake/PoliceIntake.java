package org.mashang.screening.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Actor;
import org.mashang.casework.Refusal;
import org.mashang.casework.Role;
import org.mashang.platform.http.Fields;
import org.mashang.platform.store.Given;
import org.mashang.platform.store.Outcome;
import org.mashang.screening.docket.Dossiers;
import org.mashang.screening.proceeding.Command;
import org.mashang.screening.proceeding.Dossier;
import org.mashang.screening.proceeding.Event;

/**
 * Opens the case of a message, once for each police case, and announces its papers. A message that
 * comes again, or brings further papers of a known case, finds the case as it is.
 */
final class PoliceIntake {

  private static final int MOST_PAPERS = 60;

  private final Dossiers dossiers;
  private final PaperPermits permits;

  PoliceIntake(Dossiers dossiers, PaperPermits permits) {
    this.dossiers = dossiers;
    this.permits = permits;
  }

  PoliceCases.Answer take(String partner, String requestId, JsonNode body, Instant now) {
    Fields fields = Fields.of(body);
    fields.ignore("/partner");
    fields.ignore("/requestId");
    String organ = fields.text("/organ").required().max(20).orEmpty();
    Fields given = fields.requiredObject("/case");
    String policeCase = CaseForm.policeCase(given);
    String caseId = dossiers.keys().caseId(organ, policeCase);
    Command.Open open = CaseForm.read(given, policeCase, caseId, organ, now);
    List<NewPaper> papers = fields.list("/papers").max(MOST_PAPERS).of(NewPaper::read);
    if (!fields.faults().isEmpty()) {
      return new PoliceCases.Answer(
          partner,
          requestId,
          null,
          List.of(),
          "INVALID_FIELDS",
          "有" + fields.faults().size() + "处填写需要更正。",
          fields.faults());
    }
    Actor actor = new Actor("partner-" + partner, partner, Role.PARTNER, null);
    Refusal refused = opened(new Given(actor, now, "open", caseId), open);
    return refused == null
        ? announced(actor, partner, requestId, caseId, papers, now)
        : refusal(partner, requestId, null, List.of(), refused);
  }

  /** Opens it unless it is there already, by whoever; null if it is there now. */
  private @Nullable Refusal opened(Given given, Command.Open open) {
    if (dossiers.store().find(open.caseId()).isPresent()) {
      return null;
    }
    return refusal(dossiers.store().open(open.caseId(), given, open));
  }

  private PoliceCases.Answer announced(
      Actor actor,
      String partner,
      String requestId,
      String caseId,
      List<NewPaper> papers,
      Instant now) {
    List<PaperPermits.Announced> uploads = new ArrayList<>();
    for (int i = 0; i < papers.size(); i++) {
      NewPaper paper = papers.get(i);
      String commandId = "paper-" + requestId + "-" + i;
      Given given = new Given(actor, now, commandId, commandId + paper);
      Refusal refused = refusal(permits.announce(caseId, given, paper));
      if (refused != null) {
        return refusal(partner, requestId, caseId, uploads, refused);
      }
      uploads.add(permits.permit(caseId, given, paper));
    }
    return new PoliceCases.Answer(partner, requestId, caseId, uploads, null, null, List.of());
  }

  private static @Nullable Refusal refusal(Outcome<Dossier, Event> outcome) {
    if (outcome instanceof Outcome.Refused<Dossier, Event>(Refusal refusal)) {
      if (refusal.code().equals("TOO_BUSY")) {
        throw new IllegalStateException("busy");
      }
      return refusal;
    }
    return null;
  }

  private static PoliceCases.Answer refusal(
      String partner,
      String requestId,
      @Nullable String caseId,
      List<PaperPermits.Announced> uploads,
      Refusal refused) {
    return new PoliceCases.Answer(
        partner, requestId, caseId, uploads, refused.code(), refused.reason(), refused.faults());
  }
}

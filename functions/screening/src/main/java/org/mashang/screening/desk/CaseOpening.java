package org.mashang.screening.desk;

import java.util.Objects;
import org.mashang.casework.Actor;
import org.mashang.platform.http.Call;
import org.mashang.platform.http.Fields;
import org.mashang.platform.http.Problem;
import org.mashang.platform.http.Reply;
import org.mashang.platform.store.Given;
import org.mashang.platform.store.Outcome;
import org.mashang.screening.docket.Dossiers;
import org.mashang.screening.intake.CaseForm;
import org.mashang.screening.proceeding.Command;
import org.mashang.screening.proceeding.Dossier;
import org.mashang.screening.proceeding.Event;
import org.mashang.screening.term.Stage;

/** An officer puts a case in: one write, one case for each police case. */
final class CaseOpening {

  private final Dossiers dossiers;

  CaseOpening(Dossiers dossiers) {
    this.dossiers = dossiers;
  }

  /** What is known of the case at once. */
  record Opened(String id, long version, String policeCase, Stage stage) {}

  Reply open(Call call, Actor actor) {
    Given given = call.given(actor);
    String organ = Objects.requireNonNull(actor.organ());
    Fields fields = Fields.of(call.body());
    String policeCase = CaseForm.policeCase(fields);
    String caseId = dossiers.keys().caseId(organ, policeCase);
    Command.Open open = CaseForm.read(fields, policeCase, caseId, organ, call.now());
    fields.requireSound();
    return switch (dossiers.store().open(caseId, given, open)) {
      case Outcome.Done<Dossier, Event> done ->
          Reply.created(
                  new Opened(
                      caseId,
                      done.snapshot().version(),
                      policeCase,
                      done.snapshot().state().stage()))
              .version(done.snapshot().version())
              .with("location", "/v1/screening/cases/" + caseId);
      case Outcome.Refused<Dossier, Event> refused -> {
        boolean there = dossiers.store().find(caseId).isPresent();
        throw there
            ? Problem.of(409, "CASE_EXISTS", "这个案件已经登记过。", "请在列表中打开原来的案件。").raise()
            : Problem.of(refused.refusal()).raise();
      }
    };
  }
}

package org.mashang.reconsideration.desk;

import static org.mashang.casework.Role.CLERK;
import static org.mashang.casework.Role.HEAD;

import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;
import org.mashang.platform.http.Call;
import org.mashang.platform.http.Fields;
import org.mashang.platform.http.Problem;
import org.mashang.platform.http.Reply;
import org.mashang.platform.log.Metrics;
import org.mashang.platform.store.CaseStore;
import org.mashang.platform.store.Given;
import org.mashang.platform.store.Order;
import org.mashang.platform.store.Outcome;
import org.mashang.reconsideration.proceeding.Case;
import org.mashang.reconsideration.proceeding.Command;
import org.mashang.reconsideration.proceeding.Event;
import org.mashang.reconsideration.proceeding.PersonalFields;

/** Shows one personal datum in full. That somebody read it is on the record first. */
final class Reveals {

  private static final int FIELD = 100;
  private static final int REASON = 500;

  private final CaseStore<Case, Command, Event> store;

  Reveals(CaseStore<Case, Command, Event> store) {
    this.store = store;
  }

  /** The datum. */
  record Revealed(@Nullable String value) {}

  Reply reveal(Call call) {
    Given given = call.given(OfficerApi.officer(call, CLERK, HEAD));
    Fields fields = Fields.of(call.body());
    String field = fields.text("/field").required().max(FIELD).orEmpty();
    String reason = fields.text("/reason").required().multiline().max(REASON).orEmpty();
    fields.requireSound();
    Command read = new Command.ReadPersonalData(field, reason);
    return switch (store.act(call.path("caseId"), Order.now(given, read))) {
      case Outcome.Done<Case, Event> done -> {
        Metrics.personalDataRead(call.now(), field);
        Personal datum = PersonalFields.value(done.snapshot().state(), field);
        yield Reply.ok(new Revealed(datum == null ? null : datum.value()))
            .version(done.snapshot().version());
      }
      case Outcome.Refused<Case, Event> refused -> throw Problem.of(refused.refusal()).raise();
    };
  }
}

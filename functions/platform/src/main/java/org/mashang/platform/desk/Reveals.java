package org.mashang.platform.desk;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Actor;
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

/** Shows one personal datum in full. That somebody read it is on the record first. */
public final class Reveals<S, C, E> {

  private static final int FIELD = 100;
  private static final int REASON = 500;

  private final CaseStore<S, C, E> store;
  private final BiFunction<String, String, C> read;
  private final BiFunction<S, String, @Nullable Personal> datum;

  /**
   * @param read the command that puts on record that a field is read, and why
   * @param datum the datum of a field; null if the case has none
   */
  public Reveals(
      CaseStore<S, C, E> store,
      BiFunction<String, String, C> read,
      BiFunction<S, String, @Nullable Personal> datum) {
    this.store = store;
    this.read = read;
    this.datum = datum;
  }

  /** The datum. */
  record Revealed(@Nullable String value) {}

  /** Shows the field that the body names to an officer. */
  public Reply reveal(Call call, Actor officer) {
    return reveal(call, call.path("caseId"), officer);
  }

  /** The same for a route that calls the case otherwise. */
  public Reply reveal(Call call, String caseId, Actor officer) {
    Given given = call.given(officer);
    Fields fields = Fields.of(call.body());
    String field = fields.text("/field").required().max(FIELD).orEmpty();
    String reason = fields.text("/reason").required().multiline().max(REASON).orEmpty();
    fields.requireSound();
    return switch (store.act(caseId, Order.now(given, read.apply(field, reason)))) {
      case Outcome.Done<S, E> done -> {
        Metrics.personalDataRead(call.now(), field);
        Personal found = datum.apply(done.snapshot().state(), field);
        yield Reply.ok(new Revealed(found == null ? null : found.value()))
            .version(done.snapshot().version());
      }
      case Outcome.Refused<S, E> refused -> throw Problem.of(refused.refusal()).raise();
    };
  }
}

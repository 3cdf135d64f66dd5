package org.mashang.reconsideration.clock;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mashang.platform.desk.Sweep;
import org.mashang.platform.desk.WholeDesks;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.keys.KeyedHash;
import org.mashang.platform.notice.DueSoon;
import org.mashang.platform.notice.NoticeQueue;
import org.mashang.platform.store.CaseStore;
import org.mashang.platform.store.Listed;
import org.mashang.reconsideration.city.CityFile;
import org.mashang.reconsideration.docket.CasePlacement;
import org.mashang.reconsideration.docket.Docket;
import org.mashang.reconsideration.notice.Applicants;
import org.mashang.reconsideration.notice.SupplementDue;
import org.mashang.reconsideration.proceeding.Case;
import org.mashang.reconsideration.proceeding.Command;
import org.mashang.reconsideration.proceeding.Event;
import org.mashang.reconsideration.term.Stage;
import org.mashang.reconsideration.view.CaseSummary;

/**
 * Reminds applicants once a day of a supplement that is due within three workdays and has not come
 * (31(2)). What a day missed the next one finds; what is ordered twice is sent once.
 */
public final class CaseDueSweep implements RequestHandler<Map<String, Object>, Sweep.Swept> {

  private final CaseStore<Case, Command, Event> store;
  private final WholeDesks<CaseSummary> whole;
  private final List<String> desks;
  private final SupplementDue due;

  public CaseDueSweep() {
    this(
        Environment.read(
            Variable.CASES_TABLE,
            Variable.DATA_KEY,
            Variable.HASH_SECRET,
            Variable.CITY,
            Variable.NOTICES_QUEUE),
        Clients.ofLambda(),
        InstantSource.system());
  }

  public CaseDueSweep(Environment environment, Clients clients, InstantSource clock) {
    KeyedHash hash = KeyedHash.from(environment, clients);
    store = Docket.from(environment, clients, hash);
    whole = new WholeDesks<>(store, CaseSummary.class);
    desks = desks(environment);
    due = new SupplementDue(new Applicants(hash), NoticeQueue.from(environment, clients, clock));
  }

  /** Something proposed takes a case to another desk; the applicant's days go on. */
  private static List<String> desks(Environment environment) {
    return CityFile.read(environment.get(Variable.CITY)).organs().stream()
        .flatMap(
            organ ->
                Stream.of(Stage.SUPPLEMENT, Stage.APPROVAL)
                    .map(stage -> CasePlacement.desk(organ.id(), stage)))
        .toList();
  }

  /**
   * @param event what the scheduler sends; only its {@code time} matters
   * @throws IllegalStateException if some case failed; all others were looked at
   */
  @Override
  public Sweep.Swept handleRequest(Map<String, Object> event, Context context) {
    DueSoon soon = DueSoon.at(Instant.parse(String.valueOf(event.get("time"))));
    return new Sweep("CaseDueSweep", context.getAwsRequestId())
        .each(
            whole.read(desks, soon.until()),
            Listed::caseId,
            one -> due.remind(store.find(one.caseId()).orElseThrow().state(), soon))
        .complete();
  }
}

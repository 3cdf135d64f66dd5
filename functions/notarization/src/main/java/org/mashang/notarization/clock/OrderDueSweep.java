package org.mashang.notarization.clock;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mashang.notarization.docket.OrderPlacement;
import org.mashang.notarization.docket.OrderSummary;
import org.mashang.notarization.docket.Orders;
import org.mashang.notarization.notice.Applicants;
import org.mashang.notarization.notice.PromisesDue;
import org.mashang.notarization.proceeding.World;
import org.mashang.notarization.term.Stage;
import org.mashang.platform.desk.Sweep;
import org.mashang.platform.desk.WholeDesks;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.notice.DueSoon;
import org.mashang.platform.notice.NoticeQueue;
import org.mashang.platform.store.Listed;

/**
 * Reminds applicants once a day of promised papers that are due within three workdays and have not
 * followed (27(1)). What a day missed the next one finds; what is ordered twice is sent once.
 */
public final class OrderDueSweep implements RequestHandler<Map<String, Object>, Sweep.Swept> {

  /** From acceptance on. Papers may follow the certificate, when the order is closed. */
  private static final Set<Stage> STAGES =
      EnumSet.complementOf(EnumSet.of(Stage.DISPATCH, Stage.OFFERED, Stage.REVIEW));

  private final Orders orders;
  private final WholeDesks<OrderSummary> whole;
  private final List<String> desks;
  private final PromisesDue due;

  public OrderDueSweep() {
    this(
        Environment.read(Orders.variables(Variable.NOTICES_QUEUE)),
        Clients.ofLambda(),
        InstantSource.system());
  }

  public OrderDueSweep(Environment environment, Clients clients, InstantSource clock) {
    orders = Orders.from(environment, clients);
    whole = new WholeDesks<>(orders.store(), OrderSummary.class);
    desks = desks(orders.world());
    due =
        new PromisesDue(
            new Applicants(orders.keys()),
            NoticeQueue.from(environment, clients, clock),
            orders.world(),
            environment.get(Variable.CITY));
  }

  private static List<String> desks(World world) {
    return world.roster().offices().stream()
        .flatMap(office -> STAGES.stream().map(stage -> OrderPlacement.desk(office.id(), stage)))
        .toList();
  }

  /**
   * @param event what the scheduler sends; only its {@code time} matters
   * @throws IllegalStateException if some order failed; all others were looked at
   */
  @Override
  public Sweep.Swept handleRequest(Map<String, Object> event, Context context) {
    DueSoon soon = DueSoon.at(Instant.parse(String.valueOf(event.get("time"))));
    return new Sweep("OrderDueSweep", context.getAwsRequestId())
        .each(
            whole.read(desks, soon.until()),
            Listed::caseId,
            one -> due.remind(orders.store().find(one.caseId()).orElseThrow().state(), soon))
        .complete();
  }
}

package org.mashang.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mashang.local.demo.HallPlan;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.keys.DataKeys;
import org.mashang.platform.store.DynamoCaseTable;
import org.mashang.platform.store.Listed;
import org.mashang.reconsideration.application.HallRef;
import org.mashang.reconsideration.hall.Hall;
import org.mashang.reconsideration.hall.Halls;

/** The halls of the demo city's plan as they are registered. */
final class DemoHalls {

  private static final int MOST = 1_000;

  private DemoHalls() {}

  /**
   * In the order of the plan.
   *
   * @throws IllegalStateException if one of them is not registered
   */
  static List<HallRef> read(Environment environment, Clients clients) {
    Halls halls =
        new Halls(
            new DynamoCaseTable(clients.dynamoDb(), environment.get(Variable.HALLS_TABLE)),
            DataKeys.none());
    List<HallPlan> plans = HallPlan.all();
    List<String> divisions = plans.stream().map(HallPlan::division).distinct().toList();
    Map<String, HallRef> known = new HashMap<>();
    for (Listed<Hall> one : halls.list(divisions, MOST, null).items()) {
      var details = one.summary().details();
      known.putIfAbsent(
          details.division() + "/" + details.kind(), new HallRef(one.caseId(), details.name()));
    }
    List<HallRef> inOrder = new ArrayList<>();
    for (HallPlan plan : plans) {
      HallRef hall = known.get(plan.division() + "/" + plan.kind());
      if (hall == null) {
        throw new IllegalStateException("not registered yet: " + plan.name());
      }
      inOrder.add(hall);
    }
    return inOrder;
  }
}

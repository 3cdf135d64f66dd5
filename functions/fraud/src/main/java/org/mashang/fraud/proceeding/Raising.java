package org.mashang.fraud.proceeding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.mashang.casework.Actor;
import org.mashang.casework.Decision;
import org.mashang.casework.Role;
import org.mashang.casework.rule.Refusals;
import org.mashang.fraud.alert.Alert;

/** How a warning begins (预警产生). */
final class Raising {

  private Raising() {}

  static Decision<Event> decide(Command.Raise c, Actor actor, Instant now, World world) {
    if (actor.role() != Role.SYSTEM) {
      return Decision.refuse(Refusals.forbidden("预警由规则产生，不能由人直接登记", "请从接警或者举报的渠道登记"));
    }
    Alert alert = c.alert();
    if (!alert.subject().city().equals(world.plan().city())) {
      return Decision.refuse(Refusals.forbidden("这不是本市的预警", "请由所属城市的反诈中心办理"));
    }
    List<Event> events = new ArrayList<>();
    events.add(
        new Event.Raised(
            c.id(),
            c.reference(),
            alert.subject(),
            alert.division(),
            alert.sealed(),
            told(alert),
            alert.typology(),
            alert.stake(),
            alert.reasons(),
            alert.signals(),
            alert.shadow()));
    Silence silence = c.silence();
    events.add(
        silence != null && silence.lasts(now)
            ? new Event.HeldBack(silence)
            : Calling.first(world, alert.level(), alert.division(), alert.stake(), now, ""));
    return new Decision.Accepted<>(events);
  }

  static ToldAlert told(Alert alert) {
    return new ToldAlert(alert.id(), alert.at(), alert.level(), alert.score());
  }
}

package org.mashang.reports.desk;

import org.mashang.casework.Actor;
import org.mashang.casework.Role;
import org.mashang.platform.http.Call;

/** Who may read the city's figures: those who lead an office, and those who check. */
final class Committee {

  private Committee() {}

  static Actor of(Call call) {
    return call.caller()
        .as(
            Role.AUDITOR,
            Role.HEAD,
            Role.CHIEF_PROSECUTOR,
            Role.FRAUD_CHIEF,
            Role.DISPATCHER,
            Role.HALL_ADMINISTRATOR);
  }
}

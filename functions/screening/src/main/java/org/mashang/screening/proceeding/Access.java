package org.mashang.screening.proceeding;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Actor;
import org.mashang.casework.Refusal;
import org.mashang.casework.Role;
import org.mashang.casework.rule.Refusals;

/** Who may do anything at all in a case. */
public final class Access {

  private Access() {}

  static Refusal unknown() {
    return Refusals.unknown("向办理案件的人民检察院查询");
  }

  static @Nullable Refusal refusal(Situation s, Set<Role> roles) {
    Actor actor = s.actor();
    if (!knows(s.on(), actor)) {
      return unknown();
    }
    if (roles.contains(actor.role())) {
      return null;
    }
    return switch (actor.role()) {
      case PROSECUTOR -> Refusals.forbidden("这一步不由承办检察官办理", "请由检察长或者检察官助理办理");
      case PROSECUTOR_ASSISTANT -> Refusals.forbidden("这一步不由检察官助理办理", "请由承办检察官或者检察长办理");
      case CHIEF_PROSECUTOR -> Refusals.forbidden("这一步由承办检察官办理，检察长不直接办理", "请交承办检察官办理后报批");
      case SYSTEM -> Refusals.forbidden("这一步必须由人决定，系统不能代替", "请由承办检察官办理");
      case PARTNER -> Refusals.forbidden("这一步由人民检察院办理", "请等待办理结果");
      case APPLICANT,
          CLERK,
          HEAD,
          DISPATCHER,
          NOTARY,
          HALL_ADMINISTRATOR,
          AUDITOR,
          FRAUD_OFFICER,
          FRAUD_CHIEF,
          BANK_OFFICER,
          COMMUNITY_WORKER ->
          Refusals.forbidden("您的岗位不能办理案件", "请由案件的承办检察官办理");
    };
  }

  /** Whether an actor may know of a case at all: the procuratorate's people, and who put it in. */
  public static boolean knows(Dossier c, Actor actor) {
    return switch (actor.role()) {
      case SYSTEM, AUDITOR -> true;
      case PROSECUTOR, PROSECUTOR_ASSISTANT, CHIEF_PROSECUTOR -> c.organ().equals(actor.organ());
      case PARTNER -> actor.id().equals(c.openedBy());
      case APPLICANT,
          CLERK,
          HEAD,
          DISPATCHER,
          NOTARY,
          HALL_ADMINISTRATOR,
          FRAUD_OFFICER,
          FRAUD_CHIEF,
          BANK_OFFICER,
          COMMUNITY_WORKER ->
          false;
    };
  }
}

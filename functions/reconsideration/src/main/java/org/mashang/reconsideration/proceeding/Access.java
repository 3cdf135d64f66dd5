package org.mashang.reconsideration.proceeding;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Actor;
import org.mashang.casework.Refusal;
import org.mashang.casework.Role;
import org.mashang.casework.rule.Refusals;

/** Who may do anything at all in a case. */
public final class Access {

  private Access() {}

  /**
   * The actor id of somebody who proved to be a case's applicant otherwise than by having submitted
   * it, for example by receipt code and phone.
   */
  public static String applicantId(String caseId) {
    return Actor.applicantIdOf(caseId);
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
      case APPLICANT, PARTNER -> Refusals.forbidden("这一步由行政复议机构办理", "请等待办理结果，或者联系承办人");
      case CLERK -> Refusals.forbidden("这一步不由承办人办理", "请由申请人本人或者负责人办理");
      case HEAD -> Refusals.forbidden("这一步由承办人办理，负责人不直接办理", "请交承办人办理后提请审批");
      case SYSTEM -> Refusals.forbidden("这一步必须由人决定，系统不能代替", "请由承办人办理");
      case AUDITOR,
          HALL_ADMINISTRATOR,
          DISPATCHER,
          NOTARY,
          PROSECUTOR_ASSISTANT,
          PROSECUTOR,
          CHIEF_PROSECUTOR,
          FRAUD_OFFICER,
          FRAUD_CHIEF,
          BANK_OFFICER,
          COMMUNITY_WORKER ->
          Refusals.forbidden("您的岗位不能办理案件", "请由案件的承办人办理");
    };
  }

  static Refusal unknown() {
    return Refusals.unknown("到案件所属的行政复议机构查询");
  }

  /** Whether an actor may know of a case at all: its parties, and the officers of its organ. */
  public static boolean knows(Case c, Actor actor) {
    return switch (actor.role()) {
      case SYSTEM -> true;
      case APPLICANT, PARTNER ->
          actor.id().equals(c.submittedBy()) || actor.id().equals(applicantId(c.id()));
      case CLERK, HEAD, AUDITOR, HALL_ADMINISTRATOR, DISPATCHER, NOTARY ->
          c.organ().equals(actor.organ());
      case PROSECUTOR_ASSISTANT,
          PROSECUTOR,
          CHIEF_PROSECUTOR,
          FRAUD_OFFICER,
          FRAUD_CHIEF,
          BANK_OFFICER,
          COMMUNITY_WORKER ->
          false;
    };
  }
}

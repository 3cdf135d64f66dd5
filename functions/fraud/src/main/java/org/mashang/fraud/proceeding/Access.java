package org.mashang.fraud.proceeding;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Actor;
import org.mashang.casework.Refusal;
import org.mashang.casework.Role;
import org.mashang.casework.rule.Refusals;
import org.mashang.fraud.organ.Organ;

/** Who may know of a warning, and who may do anything in it. Another city's is none at all. */
public final class Access {

  private Access() {}

  static Refusal unknown() {
    return Refusals.unknown("向发出预警的反诈中心查询");
  }

  static @Nullable Refusal refusal(Situation s, Set<Role> roles) {
    Actor actor = s.actor();
    if (!knows(s.on(), actor, s.world())) {
      return unknown();
    }
    if (roles.contains(actor.role())) {
      return null;
    }
    return switch (actor.role()) {
      case FRAUD_OFFICER -> Refusals.forbidden("这一步由反诈中心负责人决定", "请报告反诈中心负责人");
      case FRAUD_CHIEF -> Refusals.forbidden("这一步不由反诈中心负责人办理", "请由承办民警办理");
      case BANK_OFFICER, COMMUNITY_WORKER -> Refusals.forbidden("这一步由公安机关办理", "请把了解到的情况告诉承办民警");
      case SYSTEM -> Refusals.forbidden("这一步必须由人决定，系统不能代替", "请由承办民警办理");
      case APPLICANT -> Refusals.forbidden("这一步由反诈中心办理", "请等待办理结果");
      case CLERK,
          HEAD,
          DISPATCHER,
          NOTARY,
          PROSECUTOR_ASSISTANT,
          PROSECUTOR,
          CHIEF_PROSECUTOR,
          HALL_ADMINISTRATOR,
          AUDITOR,
          PARTNER ->
          Refusals.forbidden("您的岗位不能办理预警", "请由承办民警办理");
    };
  }

  /** Whether an actor may know of a warning at all. */
  public static boolean knows(Warning w, Actor actor, World world) {
    if (!w.subject().city().equals(world.plan().city())) {
      return false;
    }
    return switch (actor.role()) {
      case SYSTEM -> true;
      case AUDITOR -> world.ours(actor.organ());
      case FRAUD_OFFICER, FRAUD_CHIEF -> police(w, actor, world);
      case BANK_OFFICER, COMMUNITY_WORKER -> world.ours(actor.organ()) && told(w, actor);
      case APPLICANT -> actor.id().equals(Actor.applicantIdOf(w.id()));
      case CLERK,
          HEAD,
          DISPATCHER,
          NOTARY,
          PROSECUTOR_ASSISTANT,
          PROSECUTOR,
          CHIEF_PROSECUTOR,
          HALL_ADMINISTRATOR,
          PARTNER ->
          false;
    };
  }

  /**
   * The city's centre knows all, a district's those of its division, others what they were told.
   */
  private static boolean police(Warning w, Actor actor, World world) {
    if (!world.ours(actor.organ())) {
      return false;
    }
    String organ = actor.organ();
    return world.plan().centre().id().equals(organ)
        || told(w, actor)
        || world
            .plan()
            .centreOf(w.division())
            .map(Organ::id)
            .filter(id -> id.equals(organ))
            .isPresent();
  }

  private static boolean told(Warning w, Actor actor) {
    String organ = actor.organ();
    return organ != null && w.told().contains(organ);
  }
}

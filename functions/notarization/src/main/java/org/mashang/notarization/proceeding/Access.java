package org.mashang.notarization.proceeding;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Actor;
import org.mashang.casework.Refusal;
import org.mashang.casework.Role;
import org.mashang.casework.rule.Refusals;

/** Who may do anything at all in an order. */
public final class Access {

  private Access() {}

  static Refusal unknown() {
    return Refusals.unknown("向承办的公证机构查询");
  }

  static @Nullable Refusal refusal(Situation s, Set<Role> roles) {
    Actor actor = s.actor();
    if (!knows(s.on(), actor)) {
      return hadOffer(s.on(), actor)
          ? Refusals.conflict(
              s.today(),
              "TAKEN_ALREADY",
              "这个工单已经由其他公证机构接单，或者已不在贵处办理",
              "由最先受理的公证机构办理，无需再操作",
              List.of("NPR-16"))
          : unknown();
    }
    if (roles.contains(actor.role())) {
      return null;
    }
    return switch (actor.role()) {
      case APPLICANT, PARTNER -> Refusals.forbidden("这一步由公证机构办理", "请等待办理结果，或者联系承办的公证处");
      case NOTARY -> Refusals.forbidden("这一步不由公证员办理", "请由申请人本人、派单员或者公证机构负责人办理");
      case HEAD -> Refusals.forbidden("这一步由承办公证员办理，负责人不直接办理", "请交承办公证员办理后提请审批");
      case DISPATCHER -> Refusals.forbidden("派单员只负责派单", "请由公证机构办理");
      case SYSTEM -> Refusals.forbidden("这一步必须由人决定，系统不能代替", "请由承办公证员办理");
      case CLERK,
          AUDITOR,
          HALL_ADMINISTRATOR,
          PROSECUTOR_ASSISTANT,
          PROSECUTOR,
          CHIEF_PROSECUTOR,
          FRAUD_OFFICER,
          FRAUD_CHIEF,
          BANK_OFFICER,
          COMMUNITY_WORKER ->
          Refusals.forbidden("您的岗位不能办理公证", "请由承办的公证机构办理");
    };
  }

  /**
   * Whether an actor may know of an order at all: its applicant, the judicial office that passes it
   * on, the office that has it, and those to whom it is offered.
   */
  public static boolean knows(Order o, Actor actor) {
    return switch (actor.role()) {
      case SYSTEM -> true;
      case APPLICANT, PARTNER ->
          actor.id().equals(o.submittedBy()) || actor.id().equals(Actor.applicantIdOf(o.id()));
      case DISPATCHER, AUDITOR -> true;
      case NOTARY, HEAD -> hasOrIsOffered(o, actor.organ());
      case CLERK,
          HALL_ADMINISTRATOR,
          PROSECUTOR_ASSISTANT,
          PROSECUTOR,
          CHIEF_PROSECUTOR,
          FRAUD_OFFICER,
          FRAUD_CHIEF,
          BANK_OFFICER,
          COMMUNITY_WORKER ->
          false;
    };
  }

  private static boolean hasOrIsOffered(Order o, @Nullable String office) {
    if (office == null) {
      return false;
    }
    Offer offer = o.dispatching().of(office);
    return office.equals(o.handling().office())
        || (offer != null && offer.state() == Offer.State.DELIVERED);
  }

  private static boolean hadOffer(Order o, Actor actor) {
    return (actor.role() == Role.NOTARY || actor.role() == Role.HEAD)
        && o.dispatching().of(actor.organ()) != null;
  }
}

package org.mashang.notarization.proceeding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Actor;
import org.mashang.casework.Decision;
import org.mashang.casework.Refusal;
import org.mashang.casework.Role;
import org.mashang.casework.rule.Faults;
import org.mashang.casework.rule.Law;
import org.mashang.casework.rule.Refusals;
import org.mashang.casework.time.Shanghai;
import org.mashang.notarization.catalogue.Matter;
import org.mashang.notarization.request.Request;
import org.mashang.notarization.term.IdentityMeans;

/**
 * The request comes in (申请, 规则 17). Refused is only what the law forbids outright: an agent where
 * one must act in person (26), a remote video that no office may do, a promise where none is
 * allowed.
 */
final class Submission {

  private Submission() {}

  static Decision<Event> decide(
      @Nullable Order state, Command.Submit c, Actor actor, Instant now, World world) {
    if (state != null) {
      return Decision.refuse(
          new Refusal(
              "SUBMITTED_ALREADY",
              Refusal.Kind.CONFLICT,
              List.of(),
              "这份申请已经提交。",
              "请凭回执编号查看办理情况。",
              List.of()));
    }
    if (actor.role() != Role.APPLICANT && actor.role() != Role.PARTNER) {
      return Decision.refuse(Refusals.forbidden("您的身份不能提交公证申请", "请由当事人本人或者代理人提交"));
    }
    Request request = c.request();
    if (request == null) {
      return Decision.refuse(wrong(now, List.of("NPR-17"), one("request", "REQUIRED", "请填写申请")));
    }
    Matter matter = world.catalogue().matter(request.matter()).orElse(null);
    if (matter == null) {
      return Decision.refuse(
          wrong(now, List.of("NPR-17"), one("matter", "UNKNOWN_MATTER", "没有这个公证事项，请从列表中选择")));
    }
    Faults faults = new Faults();
    List<String> articles = RequestRules.check(request, matter, world, faults);
    if (faults.any()) {
      return Decision.refuse(wrong(now, articles, faults));
    }
    List<Event> events = new ArrayList<>();
    events.add(
        new Event.Submitted(
            c.id(), c.receiptCode(), c.channel(), request, RequestRules.feeFen(request, matter)));
    if (c.loggedIn()) {
      events.add(
          new Event.IdentityChecked(IdentityMeans.LOGIN, Step.text("申请人的证件号码与实名登录一致"), List.of()));
    }
    return new Decision.Accepted<>(events);
  }

  private static Faults one(String field, String code, String reason) {
    Faults faults = new Faults();
    faults.add(field, code, reason);
    return faults;
  }

  private static Refusal wrong(Instant now, List<String> articles, Faults faults) {
    return new Refusal(
        "FIELDS_WRONG",
        Refusal.Kind.INVALID,
        Law.citations(Shanghai.day(now), articles),
        "申请的内容有" + faults.all().size() + "处需要改正。",
        "请逐项改正后重新提交。",
        faults.all());
  }
}

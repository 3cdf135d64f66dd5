package org.mashang.screening.proceeding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.mashang.casework.Actor;
import org.mashang.casework.Decision;
import org.mashang.casework.Role;
import org.mashang.casework.rule.Faults;
import org.mashang.casework.rule.Refusals;
import org.mashang.casework.time.Shanghai;

/** How a case begins (收案). */
final class Opening {

  private static final int MOST_SUSPECTS = 10;

  private Opening() {}

  static Decision<Event> decide(Command.Open c, Actor actor, Instant now, World world) {
    LocalDate today = Shanghai.day(now);
    boolean ownOffice =
        (actor.role() == Role.PROSECUTOR || actor.role() == Role.PROSECUTOR_ASSISTANT)
            && c.organ().equals(actor.organ());
    if (!ownOffice && actor.role() != Role.PARTNER) {
      return Decision.refuse(Refusals.forbidden("您的岗位不能登记这个案件", "请由受理案件的人民检察院登记"));
    }
    Faults faults = new Faults();
    String name = world.office(c.organ()).map(office -> office.name()).orElse("");
    if (name.isEmpty()) {
      faults.add("organ", "UNKNOWN_ORGAN", "没有这个人民检察院");
    }
    if (c.filedOn().isAfter(today)) {
      faults.add("filedOn", "TOO_LATE", "立案日期不能晚于今天");
    }
    if (c.receivedOn().isAfter(today)) {
      faults.add("receivedOn", "TOO_LATE", "收到日期不能晚于今天");
    }
    if (c.receivedOn().isBefore(c.filedOn())) {
      faults.add("receivedOn", "TOO_EARLY", "收到日期不能早于立案日期");
    }
    if (c.suspects().isEmpty() || c.suspects().size() > MOST_SUSPECTS) {
      faults.add("suspects", "WRONG_COUNT", "犯罪嫌疑人应当有1到" + MOST_SUSPECTS + "人");
    }
    List<String> articles = List.of("CRPL-172", "OPINION-7");
    return faults.any()
        ? Decision.refuse(Refusals.invalid(today, "收案登记", articles, faults))
        : Decision.accept(
            new Event.Opened(
                c.caseId(),
                c.police(),
                c.organ(),
                name,
                c.referral(),
                c.filedOn(),
                c.receivedOn(),
                c.inCustody(),
                c.suspects()));
  }
}

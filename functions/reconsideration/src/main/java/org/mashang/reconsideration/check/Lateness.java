package org.mashang.reconsideration.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.time.WorkingCalendar;
import org.mashang.reconsideration.application.Act;
import org.mashang.reconsideration.application.ActKind;
import org.mashang.reconsideration.application.Application;
import org.mashang.reconsideration.application.Delay;
import org.mashang.reconsideration.check.Check.Code;
import org.mashang.reconsideration.check.Check.Outcome;

/** In time (20)? Whether there was a good reason for being late is for an officer to say. */
final class Lateness {

  private Lateness() {}

  static Check of(Application application, LocalDate receivedOn, WorkingCalendar calendar) {
    Act act = application.act();
    LocalDate knownOn = act.knownOn();
    if (knownOn == null) {
      return check(Outcome.UNKNOWN, "还没有写哪一天知道这件事的，算不出期限；记得大概日子也请写上。", null, receivedOn, List.of());
    }
    ApplyLimit plain = ApplyLimit.of(act, knownOn, null, calendar);
    if (plain.metBy(receivedOn)) {
      return check(
          Outcome.OK,
          "没有超过申请期限" + plain.due().map(Dates::lastDay).orElse("") + "。",
          plain.calculation(),
          receivedOn,
          articles(act));
    }
    return late(application, plain, knownOn, receivedOn, calendar);
  }

  private static Check late(
      Application application,
      ApplyLimit plain,
      LocalDate knownOn,
      LocalDate receivedOn,
      WorkingCalendar calendar) {
    Act act = application.act();
    List<String> articles = articles(act);
    Delay delay = application.delay();
    if (delay != null) {
      ApplyLimit continued = ApplyLimit.of(act, knownOn, delay, calendar);
      articles.add("ARL-20(2)");
      if (continued.metBy(receivedOn)) {
        return check(
            Outcome.ATTENTION,
            "按平常算已经过了期限；如果耽误的理由成立，扣掉耽误的日子就没有超过，由工作人员审查。",
            continued.calculation(),
            receivedOn,
            articles);
      }
    }
    ApplyLimit year = ApplyLimit.oneYear(knownOn, calendar);
    if (act.rightToApplyTold() == null && year.metBy(receivedOn)) {
      articles.add("ARL-20(3)");
      return check(
          Outcome.UNKNOWN,
          "如果当时没有告诉您可以申请复议、向谁申请和期限，最长可以有一年；请说明当时有没有告诉您。",
          plain.calculation() + "；" + year.calculation(),
          receivedOn,
          articles);
    }
    if (act.kind() == ActKind.DUTY_NOT_PERFORMED) {
      articles.add("ARR-16");
      return check(
          Outcome.UNKNOWN,
          "单位没有处理的，期限从规定的办理期满或者您提出要求满60日起算，由工作人员核对。",
          plain.calculation(),
          receivedOn,
          articles);
    }
    long days = plain.deadline().daysLeft(receivedOn).map(left -> -left).orElse(0L);
    return check(
        Outcome.ATTENTION,
        "看起来超过申请期限" + days + "天。仍然可以提交，有特殊原因请写明，受不受理由复议机关审查决定。",
        plain.calculation(),
        receivedOn,
        articles);
  }

  private static List<String> articles(Act act) {
    List<String> keys = new ArrayList<>(List.of("ARL-20(1)"));
    if (Boolean.FALSE.equals(act.rightToApplyTold())) {
      keys.add("ARL-20(3)");
    }
    return keys;
  }

  private static Check check(
      Outcome outcome,
      String sentence,
      @Nullable String calculation,
      LocalDate on,
      List<String> keys) {
    String[] cited = keys.isEmpty() ? new String[] {"ARL-20(1)"} : keys.toArray(String[]::new);
    return new Check(Code.LATENESS, outcome, sentence, calculation, new Articles(on).cite(cited));
  }
}

package org.mashang.reconsideration.proceeding;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Actor;
import org.mashang.casework.Decision;
import org.mashang.casework.Refusal;
import org.mashang.casework.Role;
import org.mashang.casework.rule.Faults;
import org.mashang.casework.rule.Law;
import org.mashang.casework.rule.Refusals;
import org.mashang.casework.time.Shanghai;
import org.mashang.reconsideration.application.Application;
import org.mashang.reconsideration.application.Channel;

/**
 * The application comes in (申请, 22). Nothing is refused here for what it says: lateness, exclusions
 * and missing items are for the organ to weigh (30, 31).
 */
final class Submission {

  private Submission() {}

  static Decision<Event> decide(@Nullable Case state, Command.Submit c, Actor actor, Instant now) {
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
    Channel channel = c.channel();
    if (channel == null || c.application() == null || blank(c.id()) || blank(c.receiptCode())) {
      return Decision.refuse(incomplete());
    }
    if (!submitters(channel).contains(actor.role())) {
      return Decision.refuse(
          Refusals.forbidden("您的身份不能以“" + channel.label() + "”的方式提交申请", "请使用扫码、网上、窗口口头申请等方式之一"));
    }
    Application application = c.application();
    boolean otherOrgan = actor.role() == Role.CLERK && !application.organId().equals(actor.organ());
    if (otherOrgan) {
      return Decision.refuse(Refusals.forbidden("承办人只能为本机关记录口头申请", "请到有管辖权的行政复议机关办理"));
    }
    Faults faults = new Faults();
    if (channel == Channel.ORAL) {
      oral(application, now, faults);
    }
    if (channel == Channel.SCAN && c.hall() == null) {
      faults.add("hall", "MISSING", "扫码申请应当记录是哪个服务点的码");
    }
    if (faults.any()) {
      return Decision.refuse(
          new Refusal(
              "FIELDS_WRONG",
              Refusal.Kind.INVALID,
              Law.citations(Shanghai.day(now), List.of("ARL-22(3)")),
              "申请的内容有" + faults.all().size() + "处需要改正。",
              "请逐项改正后重新提交。",
              faults.all()));
    }
    return Decision.accept(
        new Event.Submitted(
            c.id(), c.receiptCode(), channel, c.hall(), c.organName(), application));
  }

  private static void oral(Application application, Instant now, Faults faults) {
    if (application.oral() == null) {
      faults.add("oral", "MISSING", "口头申请应当当场记录时间");
      return;
    }
    if (!application.oral().readBack()) {
      faults.add("oral/readBack", "NOT_READ_BACK", "申请笔录应当交申请人核对或者向申请人宣读");
    }
    if (application.oral().takenAt().isAfter(now)) {
      faults.add("oral/takenAt", "TOO_LATE", "记录的时间不能晚于现在");
    }
  }

  private static Set<Role> submitters(Channel channel) {
    return switch (channel) {
      case SCAN, ONLINE -> Set.of(Role.APPLICANT);
      case ORAL -> Set.of(Role.CLERK);
      case PORTAL -> Set.of(Role.PARTNER);
    };
  }

  private static Refusal incomplete() {
    return new Refusal(
        "FIELDS_WRONG", Refusal.Kind.INVALID, List.of(), "申请不完整，无法登记。", "请填写完整后重新提交。", List.of());
  }

  private static boolean blank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}

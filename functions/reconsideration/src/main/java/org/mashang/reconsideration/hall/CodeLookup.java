package org.mashang.reconsideration.hall;

import org.mashang.casework.time.Shanghai;
import org.mashang.platform.http.Call;
import org.mashang.platform.http.Problem;
import org.mashang.platform.http.Reply;

/** Tells the phone page which hall its code stands for, and counts that a person began there. */
final class CodeLookup {

  /** What everybody may know of a hall. */
  record HallOfCode(
      String id,
      String name,
      String kindLabel,
      String divisionName,
      String address,
      String phone,
      String organ,
      String organName) {}

  private final CodeCheck check;
  private final HallCounts counts;
  private final HallViews views;

  CodeLookup(CodeCheck check, HallCounts counts, HallViews views) {
    this.check = check;
    this.counts = counts;
    this.views = views;
  }

  Reply answer(Call call) {
    return switch (check.check(call.path("token"))) {
      case CodeCheck.Answer.Open(String hallId, HallDetails details) -> {
        counts.started(hallId, details, Shanghai.day(call.now()));
        yield Reply.ok(
            new HallOfCode(
                hallId,
                details.name(),
                details.kind().label(),
                views.divisionName(details.division()),
                details.address(),
                details.phone(),
                details.organ(),
                views.organName(details.organ())));
      }
      case CodeCheck.Answer.Closed(CodeCheck.Why why) -> throw problem(why).raise();
    };
  }

  private static Problem problem(CodeCheck.Why why) {
    return switch (why) {
      case FORGED -> Problem.of(404, "CODE_FORGED", "这个码不是本系统发出的。", "请不要填写个人信息，并告诉窗口工作人员。");
      case REVOKED -> Problem.of(410, "CODE_REVOKED", "这个码已经作废。", "请扫场所里新张贴的码，或直接在网上申请。");
      case RETIRED -> Problem.of(410, "CODE_RETIRED", "这个场所已不再使用扫码申请。", "请直接在网上申请，或到行政复议机关当面申请。");
      case UNREADABLE -> Problem.of(404, "CODE_UNREADABLE", "没有认出这个码。", "请擦净镜头、靠近一些再扫一次。");
    };
  }
}

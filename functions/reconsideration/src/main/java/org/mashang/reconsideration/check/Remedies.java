package org.mashang.reconsideration.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mashang.reconsideration.application.Act;
import org.mashang.reconsideration.application.Application;
import org.mashang.reconsideration.application.Exclusion;
import org.mashang.reconsideration.check.Check.Code;
import org.mashang.reconsideration.check.Check.Outcome;

/**
 * Is reconsideration the way to go: excluded (12), compulsory first (23), used already (29, 30)?
 */
final class Remedies {

  private Remedies() {}

  static List<Check> of(Application application, LocalDate on) {
    Articles articles = new Articles(on);
    List<Check> found = new ArrayList<>();
    Exclusion exclusion = application.exclusion();
    if (exclusion != null) {
      found.add(
          attention(
              Code.EXCLUSION,
              "您选了“" + exclusion.label() + "”，这类事情一般不能申请复议，是不是属于，由工作人员看过再说。",
              articles,
              "ARL-12(" + exclusion.item() + ")"));
    }
    if (application.courtCase()) {
      found.add(
          attention(
              Code.ONE_REMEDY,
              "法院已经受理的同一件事，不能再申请复议；如果法院还没有受理，请说明。",
              articles,
              "ARL-29(2)",
              "ARL-30(1)(7)"));
    }
    if (application.appliedBefore()) {
      found.add(
          attention(Code.ONE_REMEDY, "同一件事以前申请过复议并且已经受理的，一般不再受理第二次。", articles, "ARL-30(1)(7)"));
    }
    int first = compulsoryFirst(application.act());
    if (first > 0) {
      found.add(
          attention(
              Code.COMPULSORY_FIRST,
              "这类事情要先申请复议，对复议决定不服再去法院；您来对了地方。",
              articles,
              "ARL-23(1)(" + first + ")"));
    }
    return found;
  }

  /** The item of 23(1), or 0 if none is seen. Item 5 stands in other laws: an officer knows. */
  private static int compulsoryFirst(Act act) {
    return switch (act.kind()) {
      case PENALTY -> act.onTheSpot() ? 1 : 0;
      case NATURAL_RESOURCES -> 2;
      case DUTY_NOT_PERFORMED -> 3;
      case INFORMATION_DISCLOSURE -> 4;
      default -> 0;
    };
  }

  private static Check attention(Code code, String sentence, Articles articles, String... keys) {
    return new Check(code, Outcome.ATTENTION, sentence, null, articles.cite(keys));
  }
}

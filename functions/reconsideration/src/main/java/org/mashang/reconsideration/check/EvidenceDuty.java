package org.mashang.reconsideration.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mashang.reconsideration.application.ActKind;
import org.mashang.reconsideration.application.Application;
import org.mashang.reconsideration.application.FilePurpose;
import org.mashang.reconsideration.check.Check.Code;
import org.mashang.reconsideration.check.Check.Outcome;

/** What the applicant has to prove; all else is for the respondent to prove (44). */
final class EvidenceDuty {

  private EvidenceDuty() {}

  static List<Check> of(Application application, LocalDate on) {
    List<Check> found = new ArrayList<>();
    Articles articles = new Articles(on);
    Outcome outcome =
        application.files(FilePurpose.EVIDENCE).isEmpty() ? Outcome.MISSING : Outcome.OK;
    if (application.act().kind() == ActKind.DUTY_NOT_PERFORMED) {
      found.add(
          new Check(
              Code.EVIDENCE_DUTY,
              outcome,
              "请提供您曾经要求单位处理的材料，例如报警回执、举报信、信访回执；单位本来就该主动处理的，" + "或者您确实拿不到的，可以说明情况。",
              null,
              articles.cite("ARL-44(2)(1)", "ARR-21")));
    }
    if (application.wishes().compensation()) {
      found.add(
          new Check(
              Code.EVIDENCE_DUTY,
              outcome,
              "要求赔偿的，请提供受到损失的材料，例如票据、照片、诊断书；因为单位的原因拿不到的，由单位来证明。",
              null,
              articles.cite("ARL-44(2)(2)", "ARR-21")));
    }
    return found;
  }
}

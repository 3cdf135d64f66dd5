package org.mashang.screening.standard;

import java.time.LocalDate;
import org.mashang.casework.Actor;
import org.mashang.screening.proceeding.Officer;

/** When a version may become valid: after a back-test, by somebody other than its proposer. */
final class Approvals {

  private Approvals() {}

  static void check(StoredVersion version, Actor actor, LocalDate today) {
    Officer proposer = version.proposedBy();
    if (proposer == null) {
      throw Refused.of("RELEASED", "这个版本随系统发布，不需要批准。", "无需操作。");
    }
    if (proposer.id().equals(actor.id())) {
      throw Refused.of("OWN_PROPOSAL", "提出人不能批准自己提出的标准。", "请由另一位检察长批准。");
    }
    if (version.test() == null) {
      throw Refused.of("NOT_TESTED", "新标准还没有在已办结案件上回测。", "请先回测并查看差异。");
    }
    if (version.approvedBy() == null && version.version().from().isBefore(today)) {
      throw Refused.of("VALID_FROM_PAST", "起始日已过，批准会改变已经作出的筛查。", "请用新的版本号和起始日重新提出。");
    }
  }
}

package org.mashang.screening.criteria.change;

/** Why the shelf stays as it is. */
public enum Objection {
  ALREADY_THERE("已经有这个版本", "请使用新的版本号"),
  NO_SUCH_VERSION("没有这个版本", "请从列表中重新打开"),
  NOT_OPEN("这个版本已经批准或者放弃，不能再改", "需要修改的，请提出新的版本"),
  NOT_TESTED("还没有用已办结案件回测，不能批准", "请先在已办结案件上回测，看过结果再批准"),
  TESTED_AGAINST_OTHERS("回测用的不是这个版本，或者对照的不是现行标准", "请重新回测，看过结果再批准"),
  SAME_PERSON("提出这个版本的人不能自己批准", "请由另一位检察长批准"),
  BEGINS_IN_THE_PAST("起始日已经过去，不能批准", "请提出新的版本，起始日写批准日或者以后");

  private final String reason;
  private final String next;

  Objection(String reason, String next) {
    this.reason = reason;
    this.next = next;
  }

  /** One Chinese sentence without its full stop. */
  public String reason() {
    return reason;
  }

  /** What to do then: one Chinese sentence without its full stop. */
  public String next() {
    return next;
  }
}

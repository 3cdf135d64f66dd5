package org.mashang.screening.criteria.change;

/** Why the shelf stays as it is. */
public enum Objection {
  ALREADY_THERE("已经有这个版本，请换一个版本号"),
  NO_SUCH_VERSION("没有这个版本"),
  NOT_OPEN("这个版本已经批准或者放弃，不能再改"),
  NOT_TESTED("还没有用已办结案件回溯测试"),
  TESTED_AGAINST_OTHERS("回溯测试用的不是这个版本，或者对照的不是现行标准，请重新测试"),
  SAME_PERSON("提出的人不能自己批准"),
  BEGINS_IN_THE_PAST("起用日早于批准日，请改为批准日或者以后");

  private final String reason;

  Objection(String reason) {
    this.reason = reason;
  }

  /** One Chinese sentence without its full stop. */
  public String reason() {
    return reason;
  }
}

package org.mashang.fraud.rulebook;

/** Why a step with a version is not taken. */
public enum Objection {
  NOT_TESTED("这个版本还没有用历史信号试算", "请先试算，看清它会多发、少发哪些预警"),
  SAME_PERSON("提出的人不能自己让它生效", "请另一名负责人查看试算和影子运行的结果后决定"),
  NOT_CHIEF("只有反诈中心负责人可以让规则对人发生作用", "请交负责人决定"),
  NOT_IN_SHADOW("要先影子运行，才能用于部分人员", "请先转入影子运行"),
  NOT_SHARED("要先用于部分人员，才能正式运行", "请先设定用于多大比例的人员"),
  TOO_SOON("在上一步停留还不到一天", "请满二十四小时、看过实际情况后再进行"),
  SHARE_OUT_OF_RANGE("比例应当在1%到99%之间", "请改正比例"),
  NOT_BEGUN("规则文本写明的起始日还没有到", "请到起始日再进行，或者提出起始日更早的新版本"),
  ANOTHER_SHARED("同一条规则已有另一个版本正用于部分人员", "请先停用那个版本，或者等它正式运行"),
  ENDED("这个版本已经停用", "需要时请提出新的版本"),
  NO_REASON("没有写明理由", "请写明理由，它会留在记录里");

  private final String sentence;
  private final String next;

  Objection(String sentence, String next) {
    this.sentence = sentence;
    this.next = next;
  }

  /** What is in the way, for the person. */
  public String sentence() {
    return sentence;
  }

  /** What the person can do. */
  public String next() {
    return next;
  }
}

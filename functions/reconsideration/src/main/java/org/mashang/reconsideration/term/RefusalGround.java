package org.mashang.reconsideration.term;

import org.mashang.casework.rule.LegalTerm;

/** Which condition of 30(1) an application does not meet (不予受理、驳回申请的理由). */
public enum RefusalGround implements LegalTerm {
  PARTIES_NOT_CLEAR("没有明确的申请人，或者被申请人不符合法律规定", "ARL-30(1)(1)"),
  NO_INTEREST("申请人与被申请行政复议的行政行为没有利害关系", "ARL-30(1)(2)"),
  NO_SPECIFIC_REQUEST("没有具体的行政复议请求和理由", "ARL-30(1)(3)"),
  TOO_LATE("超过法定申请期限", "ARL-30(1)(4) ARL-20"),
  OUT_OF_SCOPE("不属于行政复议范围", "ARL-30(1)(5) ARL-12"),
  NOT_COMPETENT("不属于本机关管辖范围", "ARL-30(1)(6)"),
  ALREADY_ACCEPTED("已就同一行政行为申请过行政复议或者提起过行政诉讼并被受理", "ARL-30(1)(7)");

  private final Words words;

  RefusalGround(String label, String articles) {
    words = new Words(label, articles);
  }

  @Override
  public Words words() {
    return words;
  }
}

package org.mashang.reconsideration.term;

import org.mashang.casework.rule.LegalTerm;

/** The clocks of a proceeding (期限). */
public enum ClockCode implements LegalTerm {
  REVIEW("受理审查", "ARL-30(1) ARL-88(2)"),
  SUPPLEMENT("补正材料", "ARL-31(2) ARL-88(2)"),
  SEND("发送申请书副本", "ARL-48 ARL-88(2)"),
  SEND_SIMPLIFIED("发送申请书副本", "ARL-54 ARL-88(2)"),
  ANSWER("被申请人答复", "ARL-48 ARL-88(2)"),
  ANSWER_SIMPLIFIED("被申请人答复", "ARL-54 ARL-88(2)"),
  DECISION("作出决定", "ARL-62(1) CPL-85"),
  DECISION_SIMPLIFIED("作出决定", "ARL-62(2) CPL-85"),
  SUSPENSION_LIMIT("中止满六十日", "ARL-41(5)"),
  HEARING("举行听证", "ARL-51(1) ARL-88(2)"),
  PERFORMANCE("履行决定", "ARL-77"),
  LAWSUIT("提起行政诉讼", "ARL-34 CPL-85");

  private final Words words;

  ClockCode(String label, String articles) {
    words = new Words(label, articles);
  }

  @Override
  public Words words() {
    return words;
  }
}

package org.mashang.reconsideration.term;

import org.mashang.casework.rule.LegalTerm;

/** Why the simplified procedure may be used (适用简易程序的情形). */
public enum SimplifiedGround implements LegalTerm {
  ON_THE_SPOT("行政行为是当场作出", "ARL-53(1)(1)"),
  WARNING("行政行为是警告或者通报批评", "ARL-53(1)(2)"),
  SMALL_AMOUNT("案件涉及款额三千元以下", "ARL-53(1)(3)"),
  INFORMATION("属于政府信息公开案件", "ARL-53(1)(4)"),
  CONSENT("当事人各方同意适用简易程序", "ARL-53(2)");

  private final Words words;

  SimplifiedGround(String label, String articles) {
    words = new Words(label, articles);
  }

  @Override
  public Words words() {
    return words;
  }
}

package org.mashang.reconsideration.term;

import org.mashang.casework.rule.LegalTerm;

/** How a third party came into the case (第三人参加的方式). */
public enum JoiningWay implements LegalTerm {
  APPLIED("自己申请参加", "ARL-16(1)"),
  NOTIFIED("行政复议机构通知参加", "ARL-16(1)");

  private final Words words;

  JoiningWay(String label, String articles) {
    words = new Words(label, articles);
  }

  @Override
  public Words words() {
    return words;
  }
}

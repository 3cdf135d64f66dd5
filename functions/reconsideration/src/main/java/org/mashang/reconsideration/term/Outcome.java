package org.mashang.reconsideration.term;

import org.mashang.casework.rule.LegalTerm;

/** How a case ended (结案方式). */
public enum Outcome implements LegalTerm {
  REFUSED("不予受理", "ARL-30(2)"),
  PASSED_ON("不予受理并告知有管辖权的机关", "ARL-30(2)"),
  ABANDONED("视为放弃申请", "ARL-31(2)"),
  DISMISSED("驳回申请", "ARL-33"),
  TERMINATED("终止行政复议", "ARL-41"),
  MEDIATED("调解结案", "ARL-73(1)"),
  DECIDED("作出行政复议决定", "ARL-75");

  private final Words words;

  Outcome(String label, String articles) {
    words = new Words(label, articles);
  }

  @Override
  public Words words() {
    return words;
  }
}

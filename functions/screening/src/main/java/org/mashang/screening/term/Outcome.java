package org.mashang.screening.term;

import org.mashang.casework.rule.LegalTerm;

/** What the screening found; never a decision (筛查结果). */
public enum Outcome implements LegalTerm {
  ELIGIBLE_FOR_WITHDRAWAL_REVIEW("可以进入撤案审查", "DDO-12(1)"),
  NOT_ELIGIBLE("不符合情节显著轻微的条件", "DDO-10 DDO-12"),
  NEEDS_HUMAN("需要人工核实", "");

  private final Words words;

  Outcome(String label, String articles) {
    words = new Words(label, articles);
  }

  @Override
  public Words words() {
    return words;
  }
}

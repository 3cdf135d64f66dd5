package org.mashang.fraud.term;

import org.mashang.casework.rule.LegalTerm;

/**
 * What is due in a warning (到期事项). The law sets no times; these are the plan's and the office's
 * own.
 */
public enum TimerCode implements LegalTerm {
  ACKNOWLEDGE("签收（应急预案规定的时间）", "ATF-34"),
  REVISIT("回访", "ATF-34"),
  APPEAL("申诉核查（本单位自定三个工作日）", "ATF-32(3)"),
  SILENCE("暂不派单到期", "ATF-34");

  private final Words words;

  TimerCode(String label, String articles) {
    words = new Words(label, articles);
  }

  @Override
  public Words words() {
    return words;
  }
}

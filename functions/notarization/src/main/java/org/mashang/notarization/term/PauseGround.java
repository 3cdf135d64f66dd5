package org.mashang.notarization.term;

import org.mashang.casework.rule.LegalTerm;

/** Why time is not counted (不计算在期限内的情形): the three grounds of article 30. */
public enum PauseGround implements LegalTerm {
  FORCE_MAJEURE("不可抗力", "NL-30 NPR-35(2)"),
  SUPPLEMENT("补充证明材料", "NL-30 NPR-35(2)"),
  VERIFICATION("需要核实有关情况", "NL-30 NPR-35(2)");

  private final Words words;

  PauseGround(String label, String articles) {
    words = new Words(label, articles);
  }

  @Override
  public Words words() {
    return words;
  }
}

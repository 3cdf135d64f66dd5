package org.mashang.screening.term;

import org.mashang.casework.rule.LegalTerm;

/** How a case was decided (处理结果). */
public enum Decision implements LegalTerm {
  PROSECUTED("起诉", "PPR-339"),
  NOT_PROSECUTED_16("不起诉（情节显著轻微）", "CRPL-16 CRPL-177(1) PPR-365"),
  NOT_PROSECUTED_177_2("不起诉（情节轻微）", "CRPL-177(2) PPR-370"),
  WITHDRAWN("公安机关撤回、撤案", "CRPL-16");

  private final Words words;

  Decision(String label, String articles) {
    words = new Words(label, articles);
  }

  @Override
  public Words words() {
    return words;
  }
}

package org.mashang.notarization.term;

import java.util.List;
import org.mashang.casework.rule.LegalTerm;

/** Why time is not counted (不计算在期限内的情形): the three grounds of article 30. */
public enum PauseGround implements LegalTerm {
  FORCE_MAJEURE("不可抗力", "NL-30 NPR-35(2)"),
  SUPPLEMENT("补充证明材料", "NL-30 NPR-35(2)"),
  VERIFICATION("需要核实有关情况", "NL-30 NPR-35(2)");

  private final String label;
  private final String articles;

  PauseGround(String label, String articles) {
    this.label = label;
    this.articles = articles;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public List<String> articles() {
    return LegalTerm.keys(articles);
  }
}

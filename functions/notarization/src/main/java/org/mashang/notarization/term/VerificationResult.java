package org.mashang.notarization.term;

import java.util.List;
import org.mashang.casework.rule.LegalTerm;

/** What asking a third party has shown (核实结果). */
public enum VerificationResult implements LegalTerm {
  CONFIRMED("核实一致", "NL-29"),
  CONTRADICTED("核实不一致", "NL-29"),
  UNANSWERED("没有得到答复", "NL-29");

  private final String label;
  private final String articles;

  VerificationResult(String label, String articles) {
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

package org.mashang.notarization.term;

import org.mashang.casework.rule.LegalTerm;

/** What asking a third party has shown (核实结果). */
public enum VerificationResult implements LegalTerm {
  CONFIRMED("核实一致", "NL-29"),
  CONTRADICTED("核实不一致", "NL-29"),
  UNANSWERED("没有得到答复", "NL-29");

  private final Words words;

  VerificationResult(String label, String articles) {
    words = new Words(label, articles);
  }

  @Override
  public Words words() {
    return words;
  }
}

package org.mashang.fraud.term;

import org.mashang.casework.rule.LegalTerm;

/** By what an amount counts as not lost (避免损失的凭证). */
public enum Proof implements LegalTerm {
  BLOCKED_TRANSFER("被拦下的转账（银行流水编号）", ""),
  PERSON_STATEMENT("本人确认书（编号）", ""),
  BANK_ANSWER("银行、公安机关的止付答复（文书编号）", "");

  private final Words words;

  Proof(String label, String articles) {
    words = new Words(label, articles);
  }

  @Override
  public Words words() {
    return words;
  }
}

package org.mashang.notarization.term;

import org.mashang.casework.rule.LegalTerm;

/** Whether the fee has been paid (公证费状态). */
public enum PaymentState implements LegalTerm {
  UNPAID("待支付", "NL-34(1)"),
  PAID("已支付", "NL-34(1)"),
  WAIVED("已免除", "NL-34(2)"),
  REFUND_DUE("待退还", "NPR-49"),
  REFUNDED("已退还", "NPR-49");

  private final Words words;

  PaymentState(String label, String articles) {
    words = new Words(label, articles);
  }

  @Override
  public Words words() {
    return words;
  }
}

package org.mashang.notarization.term;

import java.util.List;
import org.mashang.casework.rule.LegalTerm;

/** Whether the fee has been paid (公证费状态). */
public enum PaymentState implements LegalTerm {
  UNPAID("待支付", "NL-34(1)"),
  PAID("已支付", "NL-34(1)"),
  WAIVED("已免除", "NL-34(2)"),
  REFUND_DUE("待退还", "NPR-49"),
  REFUNDED("已退还", "NPR-49");

  private final String label;
  private final String articles;

  PaymentState(String label, String articles) {
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

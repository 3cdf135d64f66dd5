package org.mashang.notarization.term;

import org.mashang.casework.rule.LegalTerm;

/** How an order ended (办结方式). */
public enum Outcome implements LegalTerm {
  ISSUED("出具公证书", "NL-30 NL-32"),
  DECLINED("不予受理", "NPR-20"),
  REFUSED("不予办理公证", "NL-31 NPR-49"),
  WITHDRAWN("当事人撤回申请", "NPR-50"),
  TERMINATED("终止公证", "NPR-50");

  private final Words words;

  Outcome(String label, String articles) {
    words = new Words(label, articles);
  }

  @Override
  public Words words() {
    return words;
  }
}

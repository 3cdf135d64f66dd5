package org.mashang.notarization.term;

import org.mashang.casework.rule.LegalTerm;

/** How a certificate reached the party (领取方式). */
public enum DeliveryMeans implements LegalTerm {
  COUNTER("窗口领取", "NL-32"),
  MAIL("邮寄", "NL-32"),
  ONLINE("下载电子公证书", "NL-32 OGS-8");

  private final Words words;

  DeliveryMeans(String label, String articles) {
    words = new Words(label, articles);
  }

  @Override
  public Words words() {
    return words;
  }
}

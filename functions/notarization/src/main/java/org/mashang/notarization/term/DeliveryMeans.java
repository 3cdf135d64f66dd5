package org.mashang.notarization.term;

import java.util.List;
import org.mashang.casework.rule.LegalTerm;

/** How a certificate reached the party (领取方式). */
public enum DeliveryMeans implements LegalTerm {
  COUNTER("窗口领取", "NL-32"),
  MAIL("邮寄", "NL-32"),
  ONLINE("下载电子公证书", "NL-32 OGS-8");

  private final String label;
  private final String articles;

  DeliveryMeans(String label, String articles) {
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

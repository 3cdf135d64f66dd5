package org.mashang.notarization.term;

import java.util.List;
import org.mashang.casework.rule.LegalTerm;

/** Whether a certificate may be relied on (公证书的状态). */
public enum CertificateStatus implements LegalTerm {
  VALID("有效", "NL-32 NL-36"),
  CORRECTED("已更正，以更正后的公证书为准", "NL-39"),
  REVOKED("已撤销，自始无效", "NL-39");

  private final String label;
  private final String articles;

  CertificateStatus(String label, String articles) {
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

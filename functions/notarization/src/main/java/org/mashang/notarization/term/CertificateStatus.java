package org.mashang.notarization.term;

import org.mashang.casework.rule.LegalTerm;

/** Whether a certificate may be relied on (公证书的状态). */
public enum CertificateStatus implements LegalTerm {
  VALID("有效", "NL-32 NL-36"),
  CORRECTED("已更正，以更正后的公证书为准", "NL-39"),
  REVOKED("已撤销，自始无效", "NL-39");

  private final Words words;

  CertificateStatus(String label, String articles) {
    words = new Words(label, articles);
  }

  @Override
  public Words words() {
    return words;
  }
}

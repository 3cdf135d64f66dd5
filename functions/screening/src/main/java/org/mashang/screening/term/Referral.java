package org.mashang.screening.term;

import org.mashang.casework.rule.LegalTerm;

/** How the police put a case before the procuratorate. */
public enum Referral implements LegalTerm {
  /** Asked to look at it before it is transferred (提请审查). */
  REQUESTED("提请审查", "OPINION-12"),
  /** Transferred for a decision about prosecution (移送审查起诉). */
  TRANSFERRED("移送审查起诉", "CRPL-172");

  private final Words words;

  Referral(String label, String articles) {
    words = new Words(label, articles);
  }

  @Override
  public Words words() {
    return words;
  }
}

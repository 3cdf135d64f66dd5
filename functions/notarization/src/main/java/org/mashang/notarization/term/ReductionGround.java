package org.mashang.notarization.term;

import org.mashang.casework.rule.LegalTerm;

/** Why a fee is reduced or waived (减免公证费的理由). */
public enum ReductionGround implements LegalTerm {
  LEGAL_AID("符合法律援助条件", "NL-34(2)"),
  OTHER("其他减免情形", "NL-34(1)");

  private final Words words;

  ReductionGround(String label, String articles) {
    words = new Words(label, articles);
  }

  @Override
  public Words words() {
    return words;
  }
}

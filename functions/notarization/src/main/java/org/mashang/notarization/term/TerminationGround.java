package org.mashang.notarization.term;

import org.mashang.casework.rule.LegalTerm;

/** Why an order is terminated (终止公证的情形); the rule is quoted from memory. */
public enum TerminationGround implements LegalTerm {
  SIX_MONTHS("因当事人的原因致使该公证事项在六个月内不能办结", "NPR-50"),
  PARTY_ENDED("当事人死亡或者终止，不能继续办理或者继续办理已无意义", "NPR-50"),
  OBSTRUCTED("当事人阻挠、妨碍公证机构按规定的程序、期限办理", "NPR-50"),
  OTHER("其他应当终止的情形", "NPR-50");

  private final Words words;

  TerminationGround(String label, String articles) {
    words = new Words(label, articles);
  }

  @Override
  public Words words() {
    return words;
  }
}

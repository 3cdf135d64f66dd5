package org.mashang.reconsideration.term;

import org.mashang.casework.rule.LegalTerm;

/** On which side somebody takes part (当事人). */
public enum PartyKind implements LegalTerm {
  APPLICANT("申请人", "ARL-14"),
  RESPONDENT("被申请人", "ARL-19"),
  THIRD_PARTY("第三人", "ARL-16");

  private final Words words;

  PartyKind(String label, String articles) {
    words = new Words(label, articles);
  }

  @Override
  public Words words() {
    return words;
  }
}

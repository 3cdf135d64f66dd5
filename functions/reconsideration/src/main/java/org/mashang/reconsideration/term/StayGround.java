package org.mashang.reconsideration.term;

import org.mashang.casework.rule.LegalTerm;

/** Why an act is not carried out meanwhile: article 42, items 1 to 4 (停止执行的情形). */
public enum StayGround implements LegalTerm {
  RESPONDENT("被申请人认为需要停止执行", "ARL-42(1)"),
  ORGAN("行政复议机关认为需要停止执行", "ARL-42(2)"),
  PARTY("申请人、第三人申请停止执行，行政复议机关认为其要求合理", "ARL-42(3)"),
  STATUTE("法律、法规、规章规定停止执行的其他情形", "ARL-42(4)");

  private final Words words;

  StayGround(String label, String articles) {
    words = new Words(label, articles);
  }

  @Override
  public Words words() {
    return words;
  }
}

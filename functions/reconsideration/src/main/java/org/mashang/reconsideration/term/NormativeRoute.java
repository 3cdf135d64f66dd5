package org.mashang.reconsideration.term;

import org.mashang.casework.rule.LegalTerm;

/** Who reviews the normative document or basis of the act (附带审查的去向). */
public enum NormativeRoute implements LegalTerm {
  OWN("本机关有权处理，依法处理", "ARL-56"),
  OWN_BASIS("本机关在审查中认为依据不合法，依法处理", "ARL-57"),
  TRANSFERRED("本机关无权处理，转送有权机关", "ARL-56"),
  TRANSFERRED_BASIS("本机关在审查中认为依据不合法，转送有权机关", "ARL-57");

  private final Words words;

  NormativeRoute(String label, String articles) {
    words = new Words(label, articles);
  }

  @Override
  public Words words() {
    return words;
  }
}

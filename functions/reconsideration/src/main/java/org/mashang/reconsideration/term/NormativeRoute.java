package org.mashang.reconsideration.term;

import java.util.List;
import org.mashang.casework.rule.LegalTerm;

/** Who reviews the normative document or basis of the act (附带审查的去向). */
public enum NormativeRoute implements LegalTerm {
  OWN("本机关有权处理，依法处理", "ARL-56"),
  OWN_BASIS("本机关在审查中认为依据不合法，依法处理", "ARL-57"),
  TRANSFERRED("本机关无权处理，转送有权机关", "ARL-56"),
  TRANSFERRED_BASIS("本机关在审查中认为依据不合法，转送有权机关", "ARL-57");

  private final String label;
  private final String articles;

  NormativeRoute(String label, String articles) {
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

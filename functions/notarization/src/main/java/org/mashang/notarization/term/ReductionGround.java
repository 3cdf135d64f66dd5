package org.mashang.notarization.term;

import java.util.List;
import org.mashang.casework.rule.LegalTerm;

/** Why a fee is reduced or waived (减免公证费的理由). */
public enum ReductionGround implements LegalTerm {
  LEGAL_AID("符合法律援助条件", "NL-34(2)"),
  OTHER("其他减免情形", "NL-34(1)");

  private final String label;
  private final String articles;

  ReductionGround(String label, String articles) {
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

package org.mashang.reconsideration.term;

import java.util.List;
import org.mashang.casework.rule.LegalTerm;

/** On which side somebody takes part (当事人). */
public enum PartyKind implements LegalTerm {
  APPLICANT("申请人", "ARL-14"),
  RESPONDENT("被申请人", "ARL-19"),
  THIRD_PARTY("第三人", "ARL-16");

  private final String label;
  private final String articles;

  PartyKind(String label, String articles) {
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

package org.mashang.reconsideration.term;

import java.util.List;
import org.mashang.casework.rule.LegalTerm;

/** What is done when the respondent does not carry out what was decided (督促履行). */
public enum EnforcementMeans implements LegalTerm {
  ORDER("责令限期履行", "ARL-77"),
  TALK("约谈被申请人的有关负责人", "ARL-77"),
  CRITICISM("予以通报批评", "ARL-77");

  private final String label;
  private final String articles;

  EnforcementMeans(String label, String articles) {
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

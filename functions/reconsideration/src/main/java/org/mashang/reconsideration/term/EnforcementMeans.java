package org.mashang.reconsideration.term;

import org.mashang.casework.rule.LegalTerm;

/** What is done when the respondent does not carry out what was decided (督促履行). */
public enum EnforcementMeans implements LegalTerm {
  ORDER("责令限期履行", "ARL-77"),
  TALK("约谈被申请人的有关负责人", "ARL-77"),
  CRITICISM("予以通报批评", "ARL-77");

  private final Words words;

  EnforcementMeans(String label, String articles) {
    words = new Words(label, articles);
  }

  @Override
  public Words words() {
    return words;
  }
}

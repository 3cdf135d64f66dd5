package org.mashang.screening.term;

import org.mashang.casework.rule.LegalTerm;

/** Whose opinion was heard (听取意见). */
public enum HeardParty implements LegalTerm {
  DEFENCE("辩护人", "CRPL-173"),
  DUTY_LAWYER("值班律师", "CRPL-173"),
  VICTIM("被害人及其诉讼代理人", "CRPL-173");

  private final Words words;

  HeardParty(String label, String articles) {
    words = new Words(label, articles);
  }

  @Override
  public Words words() {
    return words;
  }
}

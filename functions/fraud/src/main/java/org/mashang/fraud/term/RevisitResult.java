package org.mashang.fraud.term;

import org.mashang.casework.rule.LegalTerm;

/** What a later call found (回访结果). */
public enum RevisitResult implements LegalTerm {
  HOLDS("没有再转账", "ATF-34"),
  MONEY_LEFT("后来又转账了", "ATF-34"),
  NOT_REACHED("没有联系上", "ATF-34");

  private final Words words;

  RevisitResult(String label, String articles) {
    words = new Words(label, articles);
  }

  @Override
  public Words words() {
    return words;
  }
}

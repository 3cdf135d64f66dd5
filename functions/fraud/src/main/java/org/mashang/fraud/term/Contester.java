package org.mashang.fraud.term;

import org.mashang.casework.rule.LegalTerm;

/** Who contests a warning (申诉人). */
public enum Contester implements LegalTerm {
  PERSON("被预警的本人", "ATF-32(3)"),
  ACCOUNT_HOLDER("账户或者号码的持有人", "ATF-32(3)");

  private final Words words;

  Contester(String label, String articles) {
    words = new Words(label, articles);
  }

  @Override
  public Words words() {
    return words;
  }
}

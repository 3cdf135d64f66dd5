package org.mashang.notarization.term;

import org.mashang.casework.rule.LegalTerm;

/** How a party was told something (告知方式). */
public enum TellingMeans implements LegalTerm {
  ONLINE("在线告知", "NL-27(2)"),
  IN_PERSON("当面", "NL-27(2)"),
  TELEPHONE("电话", "NL-27(2)"),
  LETTER("书面", "NL-27(2)");

  private final Words words;

  TellingMeans(String label, String articles) {
    words = new Words(label, articles);
  }

  @Override
  public Words words() {
    return words;
  }
}

package org.mashang.notarization.term;

import java.util.List;
import org.mashang.casework.rule.LegalTerm;

/** How a party was told something (告知方式). */
public enum TellingMeans implements LegalTerm {
  ONLINE("在线告知", "NL-27(2)"),
  IN_PERSON("当面", "NL-27(2)"),
  TELEPHONE("电话", "NL-27(2)"),
  LETTER("书面", "NL-27(2)");

  private final String label;
  private final String articles;

  TellingMeans(String label, String articles) {
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

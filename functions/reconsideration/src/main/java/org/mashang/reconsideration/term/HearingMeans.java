package org.mashang.reconsideration.term;

import java.util.List;
import org.mashang.casework.rule.LegalTerm;

/** How a party's opinion was heard (听取意见的方式). */
public enum HearingMeans implements LegalTerm {
  IN_PERSON("当面", "ARL-49"),
  INTERNET("互联网", "ARL-49"),
  TELEPHONE("电话", "ARL-49"),
  OTHER("其他方式", "ARL-49"),
  NOT_POSSIBLE("因当事人原因不能听取", "ARL-49");

  private final String label;
  private final String articles;

  HearingMeans(String label, String articles) {
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

package org.mashang.reconsideration.term;

import java.util.List;
import org.mashang.casework.rule.LegalTerm;

/** How a third party came into the case (第三人参加的方式). */
public enum JoiningWay implements LegalTerm {
  APPLIED("自己申请参加", "ARL-16(1)"),
  NOTIFIED("行政复议机构通知参加", "ARL-16(1)");

  private final String label;
  private final String articles;

  JoiningWay(String label, String articles) {
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

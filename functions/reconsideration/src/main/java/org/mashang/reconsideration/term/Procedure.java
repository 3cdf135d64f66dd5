package org.mashang.reconsideration.term;

import java.util.List;
import org.mashang.casework.rule.LegalTerm;

/** Which procedure a case goes through (审理程序). */
public enum Procedure implements LegalTerm {
  ORDINARY("普通程序", "ARL-48 ARL-62(1)"),
  SIMPLIFIED("简易程序", "ARL-53 ARL-54 ARL-62(2)");

  private final String label;
  private final String articles;

  Procedure(String label, String articles) {
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

package org.mashang.reconsideration.term;

import java.util.List;
import org.mashang.casework.rule.LegalTerm;

/** Why the simplified procedure may be used (适用简易程序的情形). */
public enum SimplifiedGround implements LegalTerm {
  ON_THE_SPOT("行政行为是当场作出", "ARL-53(1)(1)"),
  WARNING("行政行为是警告或者通报批评", "ARL-53(1)(2)"),
  SMALL_AMOUNT("案件涉及款额三千元以下", "ARL-53(1)(3)"),
  INFORMATION("属于政府信息公开案件", "ARL-53(1)(4)"),
  CONSENT("当事人各方同意适用简易程序", "ARL-53(2)");

  private final String label;
  private final String articles;

  SimplifiedGround(String label, String articles) {
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

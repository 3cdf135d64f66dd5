package org.mashang.notarization.term;

import java.util.List;
import org.mashang.casework.rule.LegalTerm;

/** How an order ended (办结方式). */
public enum Outcome implements LegalTerm {
  ISSUED("出具公证书", "NL-30 NL-32"),
  DECLINED("不予受理", "NPR-20"),
  REFUSED("不予办理公证", "NL-31 NPR-49"),
  WITHDRAWN("当事人撤回申请", "NPR-50"),
  TERMINATED("终止公证", "NPR-50");

  private final String label;
  private final String articles;

  Outcome(String label, String articles) {
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

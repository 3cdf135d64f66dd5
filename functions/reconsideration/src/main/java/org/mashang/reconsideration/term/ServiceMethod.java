package org.mashang.reconsideration.term;

import java.util.List;
import org.mashang.casework.rule.LegalTerm;

/** How a paper is served, by the rules of civil procedure (送达方式). */
public enum ServiceMethod implements LegalTerm {
  DIRECT("直接送达", "ARL-88(1)"),
  LEFT("留置送达", "ARL-88(1)"),
  ELECTRONIC("电子送达", "ARL-88(1)"),
  ENTRUSTED("委托送达", "ARL-88(1)"),
  MAIL("邮寄送达", "ARL-88(1)"),
  FORWARDED("转交送达", "ARL-88(1)"),
  ANNOUNCEMENT("公告送达（以公告期满日为送达日）", "ARL-88(1)");

  private final String label;
  private final String articles;

  ServiceMethod(String label, String articles) {
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

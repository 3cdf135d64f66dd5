package org.mashang.reconsideration.term;

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

  private final Words words;

  ServiceMethod(String label, String articles) {
    words = new Words(label, articles);
  }

  @Override
  public Words words() {
    return words;
  }
}

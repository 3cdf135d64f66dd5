package org.mashang.reconsideration.term;

import org.mashang.casework.rule.LegalTerm;

/** How a party's opinion was heard (听取意见的方式). */
public enum HearingMeans implements LegalTerm {
  IN_PERSON("当面", "ARL-49"),
  INTERNET("互联网", "ARL-49"),
  TELEPHONE("电话", "ARL-49"),
  OTHER("其他方式", "ARL-49"),
  NOT_POSSIBLE("因当事人原因不能听取", "ARL-49");

  private final Words words;

  HearingMeans(String label, String articles) {
    words = new Words(label, articles);
  }

  @Override
  public Words words() {
    return words;
  }
}

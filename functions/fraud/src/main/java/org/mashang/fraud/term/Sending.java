package org.mashang.fraud.term;

import org.mashang.casework.rule.LegalTerm;

/** What came of sending a message (发送情况). */
public enum Sending implements LegalTerm {
  /** A provider has taken it; nobody knows whether the person has read it. */
  TAKEN("已发出", "ATF-34"),
  FAILED("这次没有发出", "ATF-34"),
  REFUSED("被拒绝发送", "ATF-34"),
  /** Whoever sent it has died meanwhile. */
  UNKNOWN("不知是否发出", "ATF-34");

  private final Words words;

  Sending(String label, String articles) {
    words = new Words(label, articles);
  }

  @Override
  public Words words() {
    return words;
  }
}

package org.mashang.fraud.term;

import org.mashang.casework.rule.LegalTerm;

/** What was answered to a request to stop money (止付结果). */
public enum StopAnswer implements LegalTerm {
  STOPPED("已经全部止付", ""),
  PARTLY("部分止付", ""),
  REFUSED("没有同意", ""),
  TOO_LATE("钱已经转走", "");

  private final Words words;

  StopAnswer(String label, String articles) {
    words = new Words(label, articles);
  }

  @Override
  public Words words() {
    return words;
  }
}

package org.mashang.fraud.term;

import org.mashang.casework.rule.LegalTerm;

/** What came of a contact, and in the end of a warning (劝阻结果). */
public enum Result implements LegalTerm {
  /** The person believes it and pays nothing more. */
  DISSUADED("劝阻成功", "ATF-34"),
  /** Too late for some of the money. */
  ALREADY_PAID("已经转账", "ATF-34"),
  NOT_REACHED("未能联系上", "ATF-34"),
  /** The rules were wrong; a fixed reason says how. */
  FALSE_ALARM("不是诈骗", "ATF-34"),
  REFUSED("拒绝听劝", "ATF-34");

  private final Words words;

  Result(String label, String articles) {
    words = new Words(label, articles);
  }

  @Override
  public Words words() {
    return words;
  }
}

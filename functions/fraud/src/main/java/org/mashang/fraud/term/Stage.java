package org.mashang.fraud.term;

import org.mashang.casework.rule.LegalTerm;

/** Where a warning stands, which is also the work list it is in (办理阶段). */
public enum Stage implements LegalTerm {
  /** Somebody was called and has not answered yet. */
  RAISED("待签收", "ATF-34"),
  /** A named person has it and talks to the subject. */
  HANDLING("劝阻中", "ATF-34"),
  /** It has an outcome; the subject is called again after a day and a week. */
  FOLLOW_UP("回访中", "ATF-34"),
  /** Recorded, but nobody is called for a while; a chief decided so. */
  HELD_BACK("暂不派单", "ATF-34"),
  /** Somebody contests it; that comes first. */
  APPEAL("申诉核查中", "ATF-32(3)"),
  /** Nothing more is due. */
  CLOSED("已办结", "ATF-34");

  private final Words words;

  Stage(String label, String articles) {
    words = new Words(label, articles);
  }

  @Override
  public Words words() {
    return words;
  }
}

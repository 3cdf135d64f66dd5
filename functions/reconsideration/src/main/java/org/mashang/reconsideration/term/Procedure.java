package org.mashang.reconsideration.term;

import org.mashang.casework.rule.LegalTerm;

/** Which procedure a case goes through (审理程序). */
public enum Procedure implements LegalTerm {
  ORDINARY("普通程序", "ARL-48 ARL-62(1)"),
  SIMPLIFIED("简易程序", "ARL-53 ARL-54 ARL-62(2)");

  private final Words words;

  Procedure(String label, String articles) {
    words = new Words(label, articles);
  }

  @Override
  public Words words() {
    return words;
  }
}

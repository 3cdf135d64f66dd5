package org.mashang.reconsideration.term;

import org.mashang.casework.rule.LegalTerm;

/** Where a case stands, which is also the work list it is in (办理阶段). */
public enum Stage implements LegalTerm {
  /** The review period of 30 runs. */
  RECEIVED("待审查", "ARL-30(1)"),
  /** The applicant was asked for what is missing. */
  SUPPLEMENT("待补正", "ARL-31"),
  /** The copy must go to the respondent. */
  ACCEPTED("已受理", "ARL-48 ARL-54"),
  /** The respondent's answer and evidence are awaited. */
  ANSWER("待答复", "ARL-48 ARL-54"),
  /** The matter itself is examined. */
  EXAMINATION("审理中", "ARL-62"),
  /** The clocks stand still. */
  SUSPENDED("已中止", "ARL-39"),
  /** Something proposed waits for the head. */
  APPROVAL("待审批", "ARL-61(1)"),
  /** It has ended; the last paper is on its way to the parties. */
  SERVICE("待送达", "ARL-75 ARL-88(1)"),
  /** What was decided is to be carried out. */
  PERFORMANCE("待履行", "ARL-77"),
  /** Nothing more is due. */
  CLOSED("已办结", "");

  private final Words words;

  Stage(String label, String articles) {
    words = new Words(label, articles);
  }

  @Override
  public Words words() {
    return words;
  }
}

package org.mashang.screening.criteria;

/** Where a screened case goes; never what is decided in it. */
public enum Outcome {
  /** Every condition of article 12(1) is positively shown: the prosecutor may review withdrawal. */
  ELIGIBLE_FOR_WITHDRAWAL_REVIEW("符合撤回审查条件，请检察官审查"),
  /** Article 12(1) is certainly not met: it goes the usual way. */
  NOT_ELIGIBLE("不符合第十二条第一款条件，按一般程序审查"),
  /** Something is missing, doubtful, contradictory or left to judgement. */
  NEEDS_HUMAN("需要人工审查");

  private final String label;

  Outcome(String label) {
    this.label = label;
  }

  /** As the prosecutor reads it. */
  public String label() {
    return label;
  }
}

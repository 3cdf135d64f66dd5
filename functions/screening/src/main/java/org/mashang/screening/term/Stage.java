package org.mashang.screening.term;

import org.mashang.casework.rule.LegalTerm;

/** Where a case stands, which is also the work list it is in (办理阶段). */
public enum Stage implements LegalTerm {
  /** Opened; no paper has come in or been screened yet. */
  INTAKE("待收材料", "OPINION-7"),
  /** Papers are being read. */
  READING("识别中", "OPINION-7"),
  /** Screened; the prosecutor weighs it. */
  REVIEW("审查中", "PPR-330"),
  /** A proposal waits for the chief prosecutor. */
  APPROVAL("待审批", "PPR-365 PPR-370"),
  /** The police investigate further. */
  SENT_BACK("补充侦查中", "CRPL-175"),
  /** Decided or withdrawn; duties are left to be done. */
  FOLLOW_UP("待落实", "OPINION-20"),
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

package org.mashang.notarization.term;

import org.mashang.casework.rule.LegalTerm;

/** Where an order stands, which is also the work list it is in (办理阶段). */
public enum Stage implements LegalTerm {
  /** The judicial office has to pass it to an office. */
  DISPATCH("待派单", "NL-25(1)"),
  /** It lies on the desks of competent offices; the first taker has it. */
  OFFERED("待接单", "NPR-16"),
  /** An office has it and looks whether it can be accepted. */
  REVIEW("待受理", "NL-27(1) NPR-19"),
  /** Accepted; the fifteen working days run. */
  HANDLING("办理中", "NL-28 NL-30"),
  /** The statutory clock stands still. */
  PAUSED("暂停计时", "NL-30"),
  /** Something proposed waits for the head. */
  APPROVAL("待审批", "NPR-49"),
  /** Issued; the file is being made and sealed. */
  SEALING("制证中", "NL-32"),
  /** The certificate is there; the party has to get it. */
  ISSUED("待领取", "NL-32"),
  /** Somebody says that the certificate is wrong. */
  REEXAMINATION("复查中", "NL-39"),
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

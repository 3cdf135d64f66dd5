package org.mashang.screening.term;

import org.mashang.casework.rule.LegalTerm;

/** The clocks of a case (期限与承诺). */
public enum ClockCode implements LegalTerm {
  FAST_TRACK("快速办理（立案起三十日）", "OPINION-23"),
  REVIEW("审查起诉期限（法定）", "CRPL-172 PPR-351"),
  SERVICE("提出审查意见（服务承诺）", ""),
  SUPPLEMENT("补充侦查期限", "CRPL-175");

  private final Words words;

  ClockCode(String label, String articles) {
    words = new Words(label, articles);
  }

  @Override
  public Words words() {
    return words;
  }
}

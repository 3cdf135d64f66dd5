package org.mashang.screening.term;

import org.mashang.casework.rule.LegalTerm;

/** What is left to be done after a decision (后续事项). */
public enum DutyKind implements LegalTerm {
  LICENCE_REVOKED("核实公安机关已经吊销机动车驾驶证", "OPINION-20(1)"),
  POLICE_PENALTY("跟进公安机关罚款、行政拘留的处罚", "OPINION-20(1)"),
  PROCURATORIAL_OPINION("向公安机关提出检察意见", "OPINION-20(2) CRPL-177(3) PPR-373"),
  POLICE_ANSWER("收取公安机关的处理情况通报", "OPINION-20(2) PPR-373"),
  ANNOUNCEMENT("公开宣布不起诉决定", "CRPL-178 PPR-376"),
  SERVICE("送达不起诉决定书", "CRPL-178 PPR-377"),
  RELEASE("立即释放被不起诉人", "CRPL-178");

  private final Words words;

  DutyKind(String label, String articles) {
    words = new Words(label, articles);
  }

  @Override
  public Words words() {
    return words;
  }
}

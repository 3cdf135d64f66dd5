package org.mashang.screening.term;

import org.mashang.casework.rule.LegalTerm;
import org.mashang.screening.criteria.Outcome;

/** What the handling prosecutor proposes (审查意见). */
public enum OpinionKind implements LegalTerm {
  PROPOSE_PROSECUTION("拟起诉", "PPR-339"),
  PROPOSE_NON_PROSECUTION_16("拟不起诉（情节显著轻微）", "CRPL-16 OPINION-12(1) PPR-365"),
  PROPOSE_NON_PROSECUTION_177_2("拟不起诉（情节轻微）", "CRPL-177(2) OPINION-13 PPR-370"),
  SUGGEST_WITHDRAWAL("建议公安机关撤回、撤案", "CRPL-16 OPINION-12(1)"),
  SUGGEST_TRANSFER("建议依法移送审查起诉", "CRPL-172"),
  SEND_BACK("退回补充侦查", "CRPL-175");

  private final Words words;

  OpinionKind(String label, String articles) {
    words = new Words(label, articles);
  }

  @Override
  public Words words() {
    return words;
  }

  /** Whether only the chief prosecutor may let it take effect (经检察长批准). */
  public boolean needsApproval() {
    return this == PROPOSE_NON_PROSECUTION_16 || this == PROPOSE_NON_PROSECUTION_177_2;
  }

  /** Whether it ends the review with a decision of the procuratorate. */
  public boolean decides() {
    return this == PROPOSE_PROSECUTION || needsApproval();
  }

  /** Whether it goes with what the machine found; a result that leaves it open goes with any. */
  public boolean goesWith(Outcome outcome) {
    return switch (outcome) {
      case ELIGIBLE_FOR_WITHDRAWAL_REVIEW ->
          this == SUGGEST_WITHDRAWAL || this == PROPOSE_NON_PROSECUTION_16;
      case NOT_ELIGIBLE -> this != SUGGEST_WITHDRAWAL && this != PROPOSE_NON_PROSECUTION_16;
      case NEEDS_HUMAN -> true;
    };
  }
}

package org.mashang.reconsideration.term;

import org.mashang.casework.rule.LegalTerm;

/** Why a proceeding is terminated: article 41, items 1 to 5, in that order (终止事由). */
public enum TerminationGround implements LegalTerm {
  WITHDRAWN("申请人撤回行政复议申请，行政复议机构准予撤回", "ARL-41(1)"),
  NO_RELATIVE_CONTINUES("申请人死亡，没有近亲属或者其近亲属放弃行政复议权利", "ARL-41(2)"),
  NO_SUCCESSOR_CONTINUES("申请人终止，没有权利义务承受人或者其权利义务承受人放弃行政复议权利", "ARL-41(3)"),
  CRIMINAL_MEASURE("申请人对拘留等措施申请行政复议后，因同一违法行为涉嫌犯罪被采取刑事强制措施", "ARL-41(4)"),
  SUSPENDED_SIXTY_DAYS("中止满六十日，中止的原因仍未消除", "ARL-41(5)");

  private final Words words;

  TerminationGround(String label, String articles) {
    words = new Words(label, articles);
  }

  @Override
  public Words words() {
    return words;
  }
}

package org.mashang.reconsideration.term;

import org.mashang.casework.rule.LegalTerm;

/** How a decision ends the dispute: articles 63 to 71 (行政复议决定的种类). */
public enum DecisionKind implements LegalTerm {
  CHANGE("变更行政行为", "ARL-63"),
  REVOKE("撤销行政行为", "ARL-64"),
  REVOKE_IN_PART("部分撤销行政行为", "ARL-64"),
  REVOKE_AND_REDO("撤销或者部分撤销，并责令被申请人在一定期限内重新作出行政行为", "ARL-64"),
  CONFIRM_UNLAWFUL("确认行政行为违法", "ARL-65"),
  ORDER_PERFORMANCE("决定被申请人在一定期限内履行法定职责", "ARL-66"),
  CONFIRM_INVALID("确认行政行为无效", "ARL-67"),
  MAINTAIN("维持行政行为", "ARL-68"),
  DISMISS_REQUEST("驳回行政复议请求", "ARL-69"),
  AGREEMENT_DUTY("责令订立、继续履行行政协议，采取补救措施或者赔偿损失", "ARL-71"),
  AGREEMENT_COMPENSATION("责令对行政协议的变更、解除给予合理补偿", "ARL-71");

  private final Words words;

  DecisionKind(String label, String articles) {
    words = new Words(label, articles);
  }

  @Override
  public Words words() {
    return words;
  }
}

package org.mashang.fraud.term;

import org.mashang.casework.rule.LegalTerm;

/** Who decides about money that is on its way (止付请求的对象). We ask and record; they decide. */
public enum StopBody implements LegalTerm {
  POLICE_CENTRE("公安机关（紧急止付）", "ATF-20(2)"),
  BANK("银行、支付机构（核实、延迟支付）", "ATF-18(3)");

  private final Words words;

  StopBody(String label, String articles) {
    words = new Words(label, articles);
  }

  @Override
  public Words words() {
    return words;
  }
}

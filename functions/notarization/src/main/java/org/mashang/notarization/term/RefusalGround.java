package org.mashang.notarization.term;

import org.mashang.casework.rule.LegalTerm;

/** Why an office does not notarise: article 31, items 1 to 9, in that order (不予办理公证的情形). */
public enum RefusalGround implements LegalTerm {
  INCAPABLE("无民事行为能力人或者限制民事行为能力人没有监护人代理申请", "NL-31(1) NPR-48"),
  NO_INTEREST("当事人与申请公证的事项没有利害关系", "NL-31(2) NPR-48"),
  EXPERT_MATTER("申请公证的事项属专业技术鉴定、评估事项", "NL-31(3) NPR-48"),
  DISPUTED("当事人之间对申请公证的事项有争议", "NL-31(4) NPR-48"),
  FALSEHOOD("当事人虚构、隐瞒事实，或者提供虚假证明材料", "NL-31(5) NPR-48"),
  NOT_PROVEN("当事人提供的证明材料不充分又无法补充，或者拒绝补充证明材料", "NL-31(6) NPR-48"),
  UNTRUE_OR_UNLAWFUL("申请公证的事项不真实、不合法", "NL-31(7) NPR-48"),
  AGAINST_MORALS("申请公证的事项违背社会公德", "NL-31(8) NPR-48"),
  FEE_REFUSED("当事人拒绝按照规定支付公证费", "NL-31(9) NPR-48");

  private final Words words;

  RefusalGround(String label, String articles) {
    words = new Words(label, articles);
  }

  @Override
  public Words words() {
    return words;
  }
}

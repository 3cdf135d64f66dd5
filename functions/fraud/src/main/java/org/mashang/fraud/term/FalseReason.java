package org.mashang.fraud.term;

import org.mashang.casework.rule.LegalTerm;

/** Why a warning was wrong: what the rules behind it learn from (误报原因). */
public enum FalseReason implements LegalTerm {
  OWN_ACCOUNT("向本人或者家人的账户转账", ""),
  KNOWN_PAYEE("收款人是本人认识并核实过的", ""),
  REAL_BUSINESS("真实的买卖、服务或者投资", ""),
  REAL_AUTHORITY("确实是机关、银行或者公司打来的", ""),
  OTHER_USER("号码或者账户现在由别人使用", ""),
  WRONG_DATA("来源单位的数据有错", ""),
  DRILL("演练或者测试", "");

  private final Words words;

  FalseReason(String label, String articles) {
    words = new Words(label, articles);
  }

  @Override
  public Words words() {
    return words;
  }
}

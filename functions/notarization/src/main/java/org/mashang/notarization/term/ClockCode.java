package org.mashang.notarization.term;

import org.mashang.casework.rule.LegalTerm;

/** The clocks of an order (期限与承诺). */
public enum ClockCode implements LegalTerm {
  TAKE("接单", "NPR-16"),
  STATUTORY("出具公证书（法定）", "NL-30 NPR-35"),
  SERVICE("出具公证书（服务承诺）", "ZJ-12"),
  TELL_PAUSE("告知当事人暂停计时", "NPR-35(2)"),
  PROMISED_PAPER("补交承诺的材料", "NL-27(1)"),
  REEXAMINATION("复查", "NL-39 NPR-63");

  private final Words words;

  ClockCode(String label, String articles) {
    words = new Words(label, articles);
  }

  @Override
  public Words words() {
    return words;
  }
}

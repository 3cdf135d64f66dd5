package org.mashang.fraud.term;

import org.mashang.casework.rule.LegalTerm;

/** How somebody was spoken to (劝阻方式). */
public enum Channel implements LegalTerm {
  PHONE("电话劝阻", "ATF-34"),
  SMS("短信提醒", "ATF-34"),
  VOICE_ORDER("语音外呼", "ATF-34"),
  MINI_PROGRAM("小程序消息", "ATF-34"),
  IN_PERSON("上门或者当面劝阻", "ATF-34");

  private final Words words;

  Channel(String label, String articles) {
    words = new Words(label, articles);
  }

  @Override
  public Words words() {
    return words;
  }
}

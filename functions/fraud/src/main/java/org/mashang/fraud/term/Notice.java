package org.mashang.fraud.term;

import org.mashang.casework.rule.LegalTerm;

/** What may be sent to a person (提醒方式). */
public enum Notice implements LegalTerm {
  SMS("短信", "ATF-34"),
  VOICE_CALL("语音电话", "ATF-34"),
  MINI_PROGRAM("小程序消息", "ATF-34");

  private final Words words;

  Notice(String label, String articles) {
    words = new Words(label, articles);
  }

  @Override
  public Words words() {
    return words;
  }
}

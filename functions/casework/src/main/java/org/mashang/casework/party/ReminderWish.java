package org.mashang.casework.party;

import org.mashang.casework.Personal;

/**
 * How a party wishes to be reminded (提醒方式). It says nothing on how papers are served.
 *
 * @param to number or address for that way; empty where what the party gave anyway is used. For a
 *     server, its address and the secret that signs what it gets, as {@code {"url":…,"secret":…}}
 */
public record ReminderWish(Way way, Personal to) {

  /** A way of being reminded. */
  public enum Way {
    /** A text message to the phone that was given (短信). */
    SMS("短信"),
    /** An e-mail (电子邮件). */
    EMAIL("电子邮件"),
    /** A letter to the address that was given (纸质信函). */
    LETTER("纸质信函"),
    /** A message in the city's mini-program, to an identity that WeChat gave it (小程序订阅消息). */
    MINI_PROGRAM("小程序消息"),
    /** A request to the party's own server (企业系统接口). */
    WEBHOOK("企业自己的系统"),
    /** Not at all (不需要提醒). */
    NONE("不用提醒");

    private final String label;

    Way(String label) {
      this.label = label;
    }

    /** As parties read it, in Chinese. */
    public String label() {
      return label;
    }
  }
}

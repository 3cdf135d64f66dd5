package org.mashang.platform.notice;

/** By what way a person is told. */
public enum NoticeChannel {
  /** A text message (短信). */
  SMS,
  /** A call that a machine or a call centre makes (语音电话). */
  VOICE_CALL,
  /** A message in the city's mini-program (小程序订阅消息). */
  MINI_PROGRAM,
  /** An e-mail (电子邮件). */
  EMAIL,
  /** A request to a company's own server (企业系统接口). */
  WEBHOOK,
  /** A letter that an officer prints and posts (纸质信函). */
  LETTER
}

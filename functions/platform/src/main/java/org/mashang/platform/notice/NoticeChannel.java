package org.mashang.platform.notice;

/** By what way a person is told. */
public enum NoticeChannel {
  /** A text message (短信). */
  SMS,
  /** A call that a machine or a call centre makes (语音电话). */
  VOICE_CALL,
  /** A message in the city's mini-program (小程序消息). */
  MINI_PROGRAM
}

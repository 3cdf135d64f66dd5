package org.mashang.platform.notice;

/** How far a notice has come. */
public enum NoticeState {
  /** To be sent, now or later. */
  WAITING,
  /** A letter, for an officer to print and to post. */
  TO_POST,
  /** A provider has taken it, or an officer has posted it. */
  SENT,
  /** Not sent: refused, or tried for too long. A person decides whether to send it again. */
  GIVEN_UP
}

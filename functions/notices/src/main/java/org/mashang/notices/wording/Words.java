package org.mashang.notices.wording;

import java.util.Map;

/**
 * A message in the clear, as one way of telling needs it.
 *
 * @param template by which it was made; empty if somebody wrote it freely
 * @param subject empty where the way has none
 * @param fields of a message in the mini-program, by the names its template gives them
 */
public record Words(String template, String subject, String text, Map<String, String> fields) {

  /** What an e-mail or a letter is headed that somebody wrote freely. */
  private static final String REMINDER = "办事提醒";

  public Words {
    fields = Map.copyOf(fields);
  }

  /** As an officer wrote it. */
  public static Words free(String text) {
    return new Words("", REMINDER, text, Map.of());
  }

  /** Nothing of what it says: this may end in a log. */
  @Override
  public String toString() {
    return "Words[" + template + "]";
  }
}

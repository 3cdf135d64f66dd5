package org.mashang.platform.notice;

import java.util.Map;

/** What a notice is to say, in the clear. */
public sealed interface NoticeText {

  /** As somebody wrote it. */
  record Free(String text) implements NoticeText {
    @Override
    public String toString() {
      return "Free";
    }
  }

  /** By a template, whose gaps are filled with these. */
  record Filled(NoticeOrder.Template template, Map<String, String> values) implements NoticeText {
    public Filled {
      values = Map.copyOf(values);
    }

    @Override
    public String toString() {
      return "Filled[" + template + "]";
    }
  }
}

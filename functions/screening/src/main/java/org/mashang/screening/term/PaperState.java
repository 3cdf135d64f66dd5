package org.mashang.screening.term;

/** How far a paper is (材料状态). */
public enum PaperState {
  /** Announced; nothing has arrived. */
  ANNOUNCED("等待上传"),
  /** Arrived, and being read. */
  READING("识别中"),
  /** Read; some pages may have been given up. */
  READ("已识别"),
  /** Nobody knows why its reading does not end: for a human. */
  UNREAD("识别未完成，请人工查看"),
  /** It cannot be used, and why stands with it. */
  REFUSED("不能使用"),
  /** Taken out of the case; the file stays. */
  REMOVED("已移出");

  private final String label;

  PaperState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Whether it counts as a paper of the case. */
  public boolean counts() {
    return this == READ || this == UNREAD || this == READING;
  }
}

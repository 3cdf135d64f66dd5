package org.mashang.reconsideration.application;

/** What a file is handed in for. */
public enum FilePurpose {
  ACT_DOCUMENT("处罚决定书等文书"),
  IDENTITY("身份证明"),
  MANDATE("授权委托书"),
  EVIDENCE("证据"),
  OTHER("其他");

  private final String label;

  FilePurpose(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}

package org.mashang.reconsideration.application;

/** What reconsideration is not for: article 12, items 1 to 4, in that order. */
public enum Exclusion {
  ACT_OF_STATE(1, "国防、外交等国家行为"),
  GENERAL_RULE(2, "法规、规章或者普遍适用的文件本身"),
  PERSONNEL(3, "单位对本单位工作人员的奖惩、任免"),
  CIVIL_MEDIATION(4, "行政机关对民事纠纷的调解");

  private final int item;
  private final String label;

  Exclusion(int item, String label) {
    this.item = item;
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** The item of article 12, from 1. */
  public int item() {
    return item;
  }
}

package org.mashang.fraud.rulebook;

/** How far a version of a rule has come. */
public enum Stage {
  /** Written down; acts on nobody. */
  PROPOSED("已提出"),
  /** Tried on stored signals; acts on nobody. */
  TESTED("已试算"),
  /** Runs beside the others and is only counted (影子运行). */
  SHADOW("影子运行"),
  /** Acts on a share of the people (灰度运行). */
  SHARED("灰度运行"),
  /** Acts on all (正式运行). */
  LIVE("正式运行"),
  /** Taken out, or replaced by a later version. */
  ENDED("已停用");

  private final String label;

  Stage(String label) {
    this.label = label;
  }

  /** What people call it. */
  public String label() {
    return label;
  }
}

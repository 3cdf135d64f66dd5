package org.mashang.reconsideration.application;

/** On which way an application came in. */
public enum Channel {
  SCAN("扫码"),
  ONLINE("网上"),
  ORAL("口头"),
  PORTAL("其他平台");

  private final String label;

  Channel(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}

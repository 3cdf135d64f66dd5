package org.mashang.notarization.proceeding;

/** On which way an order came in. */
public enum Channel {
  MINI_PROGRAM("小程序"),
  ONLINE("网上"),
  PORTAL("其他平台");

  private final String label;

  Channel(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}

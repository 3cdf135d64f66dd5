package org.mashang.fraud.alert;

/**
 * How urgent a warning is (预警级别), in ascending order. The law sets no times (反电信网络诈骗法 34:
 * "根据情况及时"); the city's response plan does.
 */
public enum Level {
  BLUE,
  YELLOW,
  ORANGE,
  RED;

  /** Whether this is more urgent. */
  public boolean above(Level other) {
    return compareTo(other) > 0;
  }
}

package org.mashang.reconsideration.application;

/**
 * How long texts and lists may be, in code points and entries. Generous: they keep a case within
 * what one record can hold, they do not teach anybody to be brief.
 */
public record Limits(
    int name,
    int shortText,
    int title,
    int address,
    int phone,
    int email,
    int request,
    int facts,
    int reasons,
    int ground,
    int agents,
    int thirdParties,
    int files) {

  /** What is in force. */
  public static final Limits OF_AN_APPLICATION =
      new Limits(100, 100, 200, 300, 30, 254, 2_000, 20_000, 20_000, 2_000, 2, 20, 20);
}

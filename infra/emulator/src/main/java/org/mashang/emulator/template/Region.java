package org.mashang.emulator.template;

/** The region and account that one machine plays. */
public final class Region {

  public static final String NAME = "cn-north-1";
  public static final String ACCOUNT = "000000000000";

  private Region() {}

  /** An Amazon resource name of this machine. */
  public static String arn(String service, String resource) {
    return "arn:aws:" + service + ":" + NAME + ":" + ACCOUNT + ":" + resource;
  }
}

package org.mashang.notarization.docket;

/** Where sealed certificates lie in the bucket. */
public final class Certificates {

  private Certificates() {}

  /** The key of a certificate's file. */
  public static String key(String checkId) {
    return "certificates/" + checkId + ".pdf";
  }
}

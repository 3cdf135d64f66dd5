package org.mashang.emulator;

/** A service of AWS that runs here or is replaced by an endpoint of the user's. */
public enum Service {
  DYNAMODB,
  SQS,
  S3;

  /** The variable that names another endpoint, as AWS's own clients read it. */
  public String endpointVariable() {
    return "AWS_ENDPOINT_URL_" + name();
  }
}

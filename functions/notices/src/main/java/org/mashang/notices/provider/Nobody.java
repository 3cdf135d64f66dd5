package org.mashang.notices.provider;

/** Where a city has not said who brings such notices: they wait, and are seen to wait. */
final class Nobody implements Provider {

  @Override
  public String name() {
    return "none";
  }

  @Override
  public Answer send(Outgoing message) {
    return Answer.failed("NO_PROVIDER");
  }
}

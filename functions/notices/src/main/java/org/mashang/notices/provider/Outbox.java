package org.mashang.notices.provider;

/** Takes everything and sends nothing: on one machine, what would go out is shown on a page. */
public final class Outbox implements Provider {

  public static final String NAME = "outbox";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Answer send(Outgoing message) {
    return Answer.taken("OUTBOX", "");
  }
}

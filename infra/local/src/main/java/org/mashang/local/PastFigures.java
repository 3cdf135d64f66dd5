package org.mashang.local;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.mashang.local.workers.Outcome;

/** Has a past that was written and not lived counted, and its reports made. */
final class PastFigures {

  private static final int SHORT = 160;

  private PastFigures() {}

  static void count(LocalCloud cloud, Consumer<String> progress) {
    call(cloud, "Recount", "{}", progress);
    call(cloud, "ReportMaker", "{\"time\":\"" + cloud.clock().instant() + "\"}", progress);
  }

  private static void call(
      LocalCloud cloud, String function, String event, Consumer<String> progress) {
    progress.accept(function + " of the past");
    Outcome outcome =
        cloud.functions().of(function).invoke(event.getBytes(StandardCharsets.UTF_8)).join();
    if (outcome instanceof Outcome.Failed) {
      throw new IllegalStateException(function + ": " + outcome.text());
    }
    String said = outcome.text();
    progress.accept(said.length() > SHORT ? said.substring(0, SHORT) + "…" : said);
  }
}

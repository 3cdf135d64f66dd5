package org.mashang.local.declared;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.emulator.template.Properties;
import org.mashang.emulator.template.Region;
import org.mashang.emulator.template.TemplateException;

/** What a function of the template is called by, other than the front door. */
public sealed interface EventSource {

  /** In seconds. */
  int LONGEST_WINDOW = 900;

  /** The function that is called. */
  String function();

  /** The name under which the event stands at the function. */
  String name();

  /**
   * A queue that is polled.
   *
   * @param queue its name
   * @param batch the most messages of one call
   * @param window how long to wait for a full batch
   * @param partial whether the function says which messages failed
   * @param filters patterns of which one must match; none means all messages
   * @param concurrency the most calls at one time
   */
  record Queue(
      String function,
      String name,
      String queue,
      int batch,
      Duration window,
      boolean partial,
      List<String> filters,
      int concurrency)
      implements EventSource {}

  /**
   * The stream of a table.
   *
   * @param arn of the stream
   * @param fromStart whether it is read from its oldest record the first time
   * @param retries after which a batch is given up; −1 means never
   * @param age of a record after which it is given up; null means never
   * @param bisect whether a failing batch is halved
   * @param onFailure name of the queue that is told of what was given up; null if none
   * @param tumbling length of the windows in which a state is carried along; null if none
   */
  record Stream(
      String function,
      String name,
      String arn,
      boolean fromStart,
      int batch,
      Duration window,
      boolean partial,
      List<String> filters,
      int retries,
      @Nullable Duration age,
      boolean bisect,
      @Nullable String onFailure,
      @Nullable Duration tumbling)
      implements EventSource {}

  /**
   * A schedule.
   *
   * @param expression as written: cron, rate or at
   * @param zone of cron and at expressions
   * @param input what the function gets instead of the usual event; null if nothing else
   * @param ofRule whether the event looks like one of an EventBridge rule instead of the
   *     Scheduler's
   * @param retries of a call that could not be made
   * @param deadLetters name of the queue for calls that could not be made; null if none
   */
  record Timetable(
      String function,
      String name,
      String expression,
      String zone,
      @Nullable String input,
      boolean ofRule,
      int retries,
      @Nullable String deadLetters,
      int line)
      implements EventSource {}

  /** Reads what the template says about one event; null if it is a route or switched off. */
  static @Nullable EventSource read(String function, String name, String type, Properties written) {
    return switch (type) {
      case "SQS" -> enabled(written) ? queue(function, name, written) : null;
      case "DynamoDB" -> enabled(written) ? stream(function, name, written) : null;
      case "Schedule" -> enabled(written) ? timetable(function, name, written, true) : null;
      case "ScheduleV2" ->
          written.text("State").orElse("ENABLED").equals("ENABLED")
              ? timetable(function, name, written, false)
              : null;
      default -> null;
    };
  }

  private static boolean enabled(Properties written) {
    return !written.text("Enabled").orElse("true").equals("false");
  }

  private static Queue queue(String function, String name, Properties written) {
    return new Queue(
        function,
        name,
        last(written.require("Queue")),
        written.number("BatchSize").orElse(10),
        Duration.ofSeconds(written.number("MaximumBatchingWindowInSeconds").orElse(0)),
        partial(written),
        filters(written),
        written
            .child("ScalingConfig")
            .flatMap(each -> each.number("MaximumConcurrency"))
            .orElse(2));
  }

  private static Stream stream(String function, String name, Properties written) {
    return new Stream(
        function,
        name,
        written.require("Stream"),
        fromStart(written),
        written.number("BatchSize").orElse(100),
        Duration.ofSeconds(written.number("MaximumBatchingWindowInSeconds").orElse(0)),
        partial(written),
        filters(written),
        written.number("MaximumRetryAttempts").orElse(-1),
        written
            .number("MaximumRecordAgeInSeconds")
            .filter(seconds -> seconds > 0)
            .map(Duration::ofSeconds)
            .orElse(null),
        written.flag("BisectBatchOnFunctionError"),
        written
            .child("DestinationConfig")
            .flatMap(each -> each.child("OnFailure"))
            .flatMap(each -> each.text("Destination"))
            .map(EventSource::last)
            .orElse(null),
        tumbling(written));
  }

  private static @Nullable Duration tumbling(Properties written) {
    int seconds = written.number("TumblingWindowInSeconds").orElse(0);
    if (seconds < 0 || seconds > LONGEST_WINDOW) {
      throw new TemplateException(
          "a tumbling window is of 1 to " + LONGEST_WINDOW + " seconds", written.line());
    }
    return seconds == 0 ? null : Duration.ofSeconds(seconds);
  }

  private static boolean fromStart(Properties written) {
    return switch (written.require("StartingPosition")) {
      case "TRIM_HORIZON" -> true;
      case "LATEST" -> false;
      default ->
          throw new TemplateException(
              "a table's stream is read from TRIM_HORIZON or LATEST", written.line());
    };
  }

  private static Timetable timetable(
      String function, String name, Properties written, boolean ofRule) {
    return new Timetable(
        function,
        name,
        written.require(ofRule ? "Schedule" : "ScheduleExpression"),
        written.text("ScheduleExpressionTimezone").orElse("UTC"),
        written.text("Input").orElse(null),
        ofRule,
        written.child("RetryPolicy").flatMap(each -> each.number("MaximumRetryAttempts")).orElse(3),
        written
            .child("DeadLetterConfig")
            .flatMap(each -> each.text("Arn"))
            .map(EventSource::last)
            .orElse(null),
        written.line());
  }

  private static boolean partial(Properties written) {
    return written.texts("FunctionResponseTypes").contains("ReportBatchItemFailures");
  }

  private static List<String> filters(Properties written) {
    return written
        .child("FilterCriteria")
        .map(each -> each.children("Filters"))
        .orElse(List.of())
        .stream()
        .map(each -> each.require("Pattern"))
        .toList();
  }

  /** The name at the end of an Amazon resource name of this machine. */
  static String last(String arn) {
    if (!arn.startsWith("arn:") || !arn.contains(Region.ACCOUNT)) {
      throw new IllegalArgumentException("no resource of this machine: " + arn);
    }
    return arn.substring(arn.lastIndexOf(':') + 1);
  }
}

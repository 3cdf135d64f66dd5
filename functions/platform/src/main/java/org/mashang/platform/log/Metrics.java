package org.mashang.platform.log;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;

/**
 * The counters we watch, in CloudWatch's embedded metric format: a log line that is a metric too.
 * One method a metric, so that no name is made up at a call.
 */
public final class Metrics {

  private static final String NAMESPACE = "Mashang";
  private static final JsonFactory FACTORY = new JsonFactory();

  private Metrics() {}

  /** An application was received through a channel. */
  public static void applicationReceived(Instant at, String channel) {
    count(at, "ApplicationsReceived", "Channel", channel, 1);
  }

  /** A command was refused. */
  public static void commandRefused(Instant at, String code) {
    count(at, "CommandsRefused", "Code", code, 1);
  }

  /** A hall's code was scanned, or something that looks like one was. */
  public static void codeScanned(Instant at, String outcome) {
    count(at, "CodesScanned", "Outcome", outcome, 1);
  }

  /** Somebody checked a certificate, or something that looks like one. */
  public static void certificateChecked(Instant at, String outcome) {
    count(at, "CertificatesChecked", "Outcome", outcome, 1);
  }

  /** An upload was checked. */
  public static void fileChecked(Instant at, String status) {
    count(at, "FilesChecked", "Status", status, 1);
  }

  /** Records of a batch that will come again. */
  public static void recordsFailed(Instant at, String function, int records) {
    count(at, "RecordsFailed", "Function", function, records);
  }

  /** Clocks that ran out and were acted upon. */
  public static void deadlinesSwept(Instant at, String kind, int cases) {
    count(at, "DeadlinesSwept", "Kind", kind, cases);
  }

  /** Somebody read a piece of personal data in full. */
  public static void personalDataRead(Instant at, String field) {
    count(at, "PersonalDataRead", "Field", field, 1);
  }

  /** A provider said whether a message reached its person. */
  public static void deliveryReported(Instant at, boolean delivered) {
    count(at, "DeliveriesReported", "Outcome", delivered ? "DELIVERED" : "UNDELIVERED", 1);
  }

  /** A provider that was asked what reached people did not say. */
  public static void deliveriesNotPulled(Instant at, String code) {
    count(at, "DeliveriesNotPulled", "Code", code, 1);
  }

  private static void count(Instant at, String metric, String dimension, String value, int count) {
    var text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      json.writeStartObject();
      json.writeObjectFieldStart("_aws");
      json.writeNumberField("Timestamp", at.toEpochMilli());
      json.writeArrayFieldStart("CloudWatchMetrics");
      json.writeStartObject();
      json.writeStringField("Namespace", NAMESPACE);
      json.writeFieldName("Dimensions");
      json.writeStartArray();
      json.writeArray(new String[] {dimension}, 0, 1);
      json.writeEndArray();
      json.writeArrayFieldStart("Metrics");
      json.writeStartObject();
      json.writeStringField("Name", metric);
      json.writeStringField("Unit", "Count");
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
      json.writeStringField(dimension, value);
      json.writeNumberField(metric, count);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Log.print(text.toString());
  }
}

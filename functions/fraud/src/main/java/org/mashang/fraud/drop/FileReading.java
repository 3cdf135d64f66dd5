package org.mashang.fraud.drop;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Fault;
import org.mashang.fraud.partner.Envelopes;
import org.mashang.fraud.partner.SignalCheck;
import org.mashang.platform.json.Json;

/** Reads a file once from beginning to end: a line is sent on, or told of in the report. */
final class FileReading {

  private final DropFormat format;
  private final Envelopes.Envelope envelope;
  private final String city;
  private final Instant now;
  private final Report report = new Report();
  private @Nullable CsvHeader header;
  private long accepted;

  FileReading(DropFormat format, Envelopes.Envelope envelope, String city, Instant now) {
    this.format = format;
    this.envelope = envelope;
    this.city = city;
    this.now = now;
  }

  /** Reads the lines; false if the file as a whole cannot be read. */
  boolean read(InputStream in) throws IOException {
    Lines lines = new Lines(in);
    if (format == DropFormat.CSV) {
      Lines.Line first = lines.next();
      header = first == null ? null : CsvHeader.of(first.text()).orElse(null);
      if (header == null) {
        report.whole("WRONG_HEADER", "第一行应为列名，至少有kind、id、at，且不得有未规定或重复的列。");
        return false;
      }
    }
    for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
      take(line);
    }
    envelope.send();
    return true;
  }

  Tally tally() {
    return new Tally(accepted + report.faulty(), accepted, report.faulty());
  }

  Report report() {
    return report;
  }

  private void take(Lines.Line line) {
    Optional<? extends JsonNode> signal =
        line.fault() == null ? parse(line.text()) : Optional.empty();
    if (signal.isEmpty()) {
      report.add(line.number(), null, List.of(unreadable(line.fault())));
      return;
    }
    List<Fault> faults = SignalCheck.faults(signal.get(), city, now);
    if (faults.isEmpty()) {
      envelope.add(signal.get());
      accepted++;
    } else {
      report.add(line.number(), SignalCheck.id(signal.get()).orElse(null), faults);
    }
  }

  private Optional<? extends JsonNode> parse(String text) {
    if (header != null) {
      return header.signal(text);
    }
    try {
      return Optional.of(Json.tree(text));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private Fault unreadable(@Nullable String fault) {
    if (fault == null) {
      return format == DropFormat.CSV
          ? new Fault("", "WRONG_CELLS", "格数与列名不符，或引号没有成对。")
          : new Fault("", "INVALID_JSON", "这一行不是有效的JSON。");
    }
    return fault.equals("TOO_LONG")
        ? new Fault("", fault, "这一行过长。")
        : new Fault("", fault, "这一行不是UTF-8编码。");
  }
}

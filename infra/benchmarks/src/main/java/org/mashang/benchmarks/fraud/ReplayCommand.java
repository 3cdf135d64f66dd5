package org.mashang.benchmarks.fraud;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.benchmarks.Arguments;
import org.mashang.benchmarks.Benchmark;
import org.mashang.fraud.alert.Alert;
import org.mashang.fraud.fusion.Fusion;
import org.mashang.fraud.fusion.MemoryStates;
import org.mashang.fraud.fusion.RuleShelf;
import org.mashang.fraud.intake.Pseudonyms;
import org.mashang.fraud.intake.SignalReader;
import org.mashang.fraud.rule.RuleBook;
import org.mashang.fraud.rulefile.RuleReader;
import org.mashang.fraud.stored.AlertJson;
import org.mashang.fraud.subject.Subject;
import org.mashang.platform.keys.KeyedHash;

/**
 * Signals as JSON Lines in, alerts as JSON Lines out, in order of arrival. Each line is a signal of
 * the wire; {@code source} and {@code city} may stand in it. An alert carries the phone, account or
 * number instead of its sealed form, because here it is the caller's own.
 */
public final class ReplayCommand implements Benchmark {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String CITY = "330800";

  @Override
  public String what() {
    return "signals (standard input, JSON Lines) to alerts: --rules=FILE --score (or --score=FILE) --batch=100";
  }

  @Override
  public void run(String[] args, PrintStream out) throws Exception {
    Arguments arguments = Arguments.of(args);
    MemoryStates states = new MemoryStates();
    Fusion fusion =
        new Fusion(
            states, RuleShelf.of(book(arguments)), Scores.of(arguments), (subject, plain) -> plain);
    SignalReader reader = new SignalReader(new Pseudonyms(new KeyedHash(new byte[32])));
    int most = arguments.number("batch", 100);
    List<SignalReader.Read> batch = new ArrayList<>();
    long signals = 0;
    long rejected = 0;
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        SignalReader.Read read = read(reader, line);
        if (read == null || read.signal() == null) {
          rejected++;
        } else {
          batch.add(read);
          signals++;
        }
        if (batch.size() == most) {
          take(fusion, states, batch, out);
        }
      }
    }
    take(fusion, states, batch, out);
    System.err.printf(
        "%d signals, %d rejected, %d subjects known%n", signals, rejected, states.size());
  }

  private static void take(
      Fusion fusion, MemoryStates states, List<SignalReader.Read> batch, PrintStream out)
      throws IOException {
    fusion.take(batch);
    batch.clear();
    for (Alert alert : states.drain()) {
      ObjectNode line = (ObjectNode) JSON.readTree(AlertJson.write(alert));
      line.remove("sealed");
      line.put(alert.subject().kind() == Subject.Kind.PERSON ? "phone" : "named", alert.sealed());
      out.println(line);
    }
  }

  private static RuleBook book(Arguments arguments) throws IOException {
    String file = arguments.text("rules", "");
    if (file.isEmpty()) {
      return RuleReader.national();
    }
    RuleReader.Read read = RuleReader.read(JSON.readTree(Files.readString(Path.of(file))));
    if (read.book() == null) {
      throw new IllegalArgumentException("the rules: " + read.faults());
    }
    return read.book();
  }

  private static SignalReader.@Nullable Read read(SignalReader reader, String line) {
    JsonNode node;
    try {
      node = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      return null;
    }
    if (!(node instanceof ObjectNode signal)) {
      return null;
    }
    JsonNode source = signal.remove("source");
    JsonNode city = signal.remove("city");
    return reader.read(
        signal,
        source == null ? "replay" : source.asText(),
        city == null ? CITY : city.asText(),
        at(signal));
  }

  /** A replay does not know when a signal came: its own time stands for it. */
  private static Instant at(JsonNode signal) {
    try {
      return OffsetDateTime.parse(signal.path("at").asText()).toInstant();
    } catch (DateTimeException e) {
      return Instant.EPOCH;
    }
  }
}

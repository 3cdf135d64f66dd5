package org.mashang.fraud.fusion;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mashang.fraud.archive.Archive;
import org.mashang.fraud.intake.SignalReader;
import org.mashang.fraud.signal.Signal;
import org.mashang.platform.json.Json;

/**
 * Reads envelopes of signals: good ones are brought together, wrong ones kept with their faults.
 */
public final class SignalMessages {

  private static final int MOST = 1_000;

  private final SignalReader reader;
  private final Fusion fusion;
  private final Archive archive;
  private final Rejections rejections;

  public SignalMessages(
      SignalReader reader, Fusion fusion, Archive archive, Rejections rejections) {
    this.reader = reader;
    this.fusion = fusion;
    this.archive = archive;
    this.rejections = rejections;
  }

  /**
   * Takes a message.
   *
   * @param id of the message
   * @param sent when it was sent
   * @throws IllegalArgumentException if it is no envelope of signals
   */
  public void take(String id, String body, Instant sent) {
    JsonNode envelope = tree(body);
    String source = envelope.path("source").asText();
    String city = envelope.path("city").asText();
    JsonNode signals = envelope.path("signals");
    if (source.isEmpty() || !city.matches("[1-9][0-9]{5}") || !signals.isArray()) {
      throw new IllegalArgumentException("not an envelope of signals");
    }
    if (signals.size() > MOST) {
      throw new IllegalArgumentException("more than " + MOST + " signals");
    }
    List<SignalReader.Read> good = new ArrayList<>(signals.size());
    List<Rejections.Rejected> bad = new ArrayList<>();
    for (int i = 0; i < signals.size(); i++) {
      SignalReader.Read read = reader.read(signals.get(i), source, city, sent);
      if (read.signal() != null) {
        good.add(read);
      } else {
        String own = signals.get(i).path("id").asText();
        String named = own.length() > 64 ? own.substring(0, 64) : own;
        bad.add(new Rejections.Rejected(id, i, named, read.faults()));
      }
    }
    fusion.take(good);
    if (!good.isEmpty()) {
      List<Signal> taken = good.stream().map(one -> Objects.requireNonNull(one.signal())).toList();
      archive.keep(city, sent, taken);
    }
    if (!bad.isEmpty()) {
      rejections.keep(city, source, sent, bad);
    }
  }

  private static JsonNode tree(String body) {
    try {
      return Json.tree(body);
    } catch (JsonProcessingException e) {
      e.clearLocation();
      throw new IllegalArgumentException("not JSON", e);
    }
  }
}

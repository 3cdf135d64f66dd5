package org.mashang.benchmarks.fraud.city;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.mashang.fraud.alert.Level;
import org.mashang.fraud.signal.Typology;

/**
 * An alert as the rules raised it.
 *
 * @param subject whom it is about: where the alert also names a phone, by that
 * @param at time of the latest signal behind it, seconds since 1970
 * @param rules behind it
 * @param signals behind it, as {@link Truth#signal} calls them
 */
record Raised(
    String subject,
    Level level,
    Typology typology,
    long at,
    List<String> rules,
    List<String> signals) {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  Raised {
    rules = List.copyOf(rules);
    signals = List.copyOf(signals);
  }

  boolean aboutPerson() {
    return subject.contains("#PERSON#");
  }

  /** A person as the subject of an alert whose phone is known. */
  static String person(String phone) {
    return Told.CITY + "#PERSON#" + phone;
  }

  /** Reads the JSON text of an alert, to which a replay may add whose phone it is. */
  static Raised read(String line) throws IOException {
    JsonNode alert = MAPPER.readTree(line);
    return new Raised(
        alert.has("phone") ? person(alert.path("phone").asText()) : alert.path("subject").asText(),
        Level.valueOf(alert.path("level").asText()),
        Typology.valueOf(alert.path("typology").asText()),
        Instant.parse(alert.path("at").asText()).getEpochSecond(),
        texts(alert.path("reasons"), "rule"),
        evidence(alert.path("signals")));
  }

  private static List<String> evidence(JsonNode list) {
    List<String> signals = new ArrayList<>();
    list.forEach(
        one ->
            signals.add(
                Truth.signal(
                    one.path("kind").asText(),
                    Instant.parse(one.path("at").asText()).getEpochSecond())));
    return signals;
  }

  private static List<String> texts(JsonNode list, String field) {
    List<String> texts = new ArrayList<>();
    list.forEach(one -> texts.add(one.path(field).asText()));
    return texts;
  }
}

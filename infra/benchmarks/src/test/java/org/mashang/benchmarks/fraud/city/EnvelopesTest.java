package org.mashang.benchmarks.fraud.city;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnvelopesTest {

  @Test
  void every_signal_is_in_one_body_of_its_source_and_no_body_is_too_large() throws IOException {
    List<String> bodies = new ArrayList<>();
    Envelopes envelopes = new Envelopes((body, signals) -> bodies.add(body));
    int[] lines = new int[1];
    new City(10_000, 5, 1, City.BEGINS, 2)
        .run(
            line -> {
              envelopes.add(line);
              lines[0]++;
            },
            truth -> {});
    envelopes.flush();
    int signals = 0;
    for (String body : bodies) {
      assertTrue(body.length() <= Envelopes.BYTES);
      JsonNode envelope = new ObjectMapper().readTree(body);
      assertEquals("330800", envelope.path("city").asText());
      assertTrue(!envelope.path("source").asText().isEmpty());
      assertTrue(envelope.path("signals").size() <= Envelopes.SIGNALS);
      envelope.path("signals").forEach(one -> assertTrue(!one.has("source") && one.has("kind")));
      signals += envelope.path("signals").size();
    }
    assertEquals(lines[0], signals);
    assertTrue(bodies.size() < lines[0] / 300, bodies.size() + " bodies");
  }
}

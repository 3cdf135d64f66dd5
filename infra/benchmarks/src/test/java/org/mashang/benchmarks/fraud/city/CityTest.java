package org.mashang.benchmarks.fraud.city;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mashang.fraud.signal.SignalKind;

class CityTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private record Lived(List<String> lines, List<Truth> truths) {}

  @Test
  void the_same_seed_gives_the_same_bytes_and_another_seed_others() throws IOException {
    Lived once = live(3);
    assertEquals(once, live(3));
    assertNotEquals(once.lines(), live(4).lines());
  }

  @Test
  void a_written_truth_is_read_as_it_was() throws IOException {
    for (Truth truth : live(3).truths()) {
      assertEquals(truth, TruthJson.read(TruthJson.write(truth)));
      assertEquals(TruthJson.write(truth), TruthJson.write(TruthJson.read(TruthJson.write(truth))));
    }
  }

  @Test
  void all_twelve_kinds_are_told_and_all_ten_schemes_are_carried_out() throws IOException {
    Lived lived = live(3);
    Set<SignalKind> kinds = EnumSet.noneOf(SignalKind.class);
    for (String line : lived.lines()) {
      String kind = MAPPER.readTree(line).path("kind").asText();
      if (!kind.equals("TELEGRAM")) {
        kinds.add(SignalKind.valueOf(kind));
      }
    }
    assertEquals(EnumSet.allOf(SignalKind.class), kinds);
    Set<Scheme> schemes = EnumSet.noneOf(Scheme.class);
    lived.truths().forEach(truth -> schemes.add(truth.scheme()));
    assertEquals(EnumSet.allOf(Scheme.class), schemes);
  }

  @Test
  void what_is_lost_was_told_nearly_always_as_a_payment_of_that_person_and_amount()
      throws IOException {
    Lived lived = live(3);
    Set<String> payments = new HashSet<>();
    for (String line : lived.lines()) {
      JsonNode told = MAPPER.readTree(line);
      if (told.has("amount")) {
        payments.add(
            told.path("person").path("phone").asText()
                + told.path("at").asText()
                + told.path("amount"));
      }
    }
    int losses = 0;
    int told = 0;
    for (Truth truth : lived.truths()) {
      for (Truth.Loss loss : truth.transfers()) {
        assertTrue(loss.at() >= truth.first() && loss.fen() > 0);
        losses++;
        told += payments.contains(truth.phone() + Told.time(loss.at()) + loss.fen()) ? 1 : 0;
      }
    }
    assertTrue(losses > 300, losses + " losses");
    // 3 % are not told, 0.2 % come broken
    assertEquals(0.968, (double) told / losses, 0.03);
  }

  @Test
  void late_double_and_broken_signals_come_as_often_as_promised() throws IOException {
    List<String> lines = live(3).lines();
    Set<String> ids = new HashSet<>();
    int twice = 0;
    int broken = 0;
    int old = 0;
    OffsetDateTime latest = OffsetDateTime.parse("2026-07-01T00:00:00+08:00");
    for (String line : lines) {
      JsonNode told = MAPPER.readTree(line);
      twice += ids.add(told.path("id").asText()) ? 0 : 1;
      if (broken(told, latest.plusDays(2))) {
        broken++;
        continue;
      }
      OffsetDateTime at = OffsetDateTime.parse(told.path("at").asText());
      latest = at.isAfter(latest) ? at : latest;
      old += at.isBefore(latest.minusMinutes(15)) ? 1 : 0;
    }
    double all = lines.size();
    assertEquals(Arrivals.TWICE, twice / all, 0.002);
    assertEquals(Arrivals.BROKEN, broken / all, 0.001);
    // A signal that came twice may have come late by that alone.
    assertTrue(old / all > 0.015 && old / all < Arrivals.LATE + Arrivals.TWICE, old + " late");
  }

  @Test
  void some_frauds_show_half_of_the_usual_or_one_signal() throws IOException {
    List<Truth> truths = live(3).truths();
    assertEquals(0.17, share(truths, "HALF"), 0.06);
    assertEquals(0.08, share(truths, "THIN"), 0.05);
  }

  private static double share(List<Truth> truths, String seen) {
    return (double) truths.stream().filter(t -> t.seen().equals(seen)).count() / truths.size();
  }

  private static boolean broken(JsonNode told, OffsetDateTime future) {
    String at = told.path("at").asText();
    return told.path("kind").asText().equals("TELEGRAM")
        || at.equals("yesterday")
        || told.has("remark")
        || told.path("person").path("phone").asText().equals("unknown")
        || at.compareTo("2026-07-01") < 0
        || OffsetDateTime.parse(at).isAfter(future);
  }

  private static Lived live(long seed) throws IOException {
    List<String> lines = new ArrayList<>();
    List<Truth> truths = new ArrayList<>();
    new City(10_000, 30, seed, City.BEGINS, 30).run(lines::add, truths::add);
    return new Lived(lines, truths);
  }
}

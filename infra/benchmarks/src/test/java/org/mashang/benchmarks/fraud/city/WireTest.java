package org.mashang.benchmarks.fraud.city;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the city writes is what the schemas of signals allow. */
class WireTest {

  private static final List<String> ALWAYS =
      List.of("source", "city", "kind", "version", "id", "at");

  /** Fields by kind: what must be there, then what may be. */
  private static final Map<String, List<String>> FIELDS =
      Map.ofEntries(
          Map.entry(
              "CALL", List.of("number direction seconds person", "overseas forwarded numberRisk")),
          Map.entry("SMS", List.of("number person", "link numberRisk")),
          Map.entry("SITE_VISIT", List.of("site person", "app")),
          Map.entry("SCREEN_SHARE", List.of("person", "")),
          Map.entry("DEVICE_CHANGE", List.of("changed person", "")),
          Map.entry("NEW_PAYEE", List.of("account person", "payeeRisk")),
          Map.entry(
              "TRANSFER", List.of("account amount channel state person", "payeeRisk newPayee")),
          Map.entry("CASH_WITHDRAWAL", List.of("amount channel person", "")),
          Map.entry("LOAN_DRAWN", List.of("amount person", "")),
          Map.entry("LISTED", List.of("", "number account")),
          Map.entry("CITIZEN_REPORT", List.of("typology person", "self number account")),
          Map.entry("POLICE_REPORT", List.of("typology person", "self amount number account")));

  private static final Map<String, Set<String>> VALUES =
      Map.of(
          "direction", Set.of("IN", "OUT"),
          "numberRisk", Set.of("LOW", "HIGH"),
          "payeeRisk", Set.of("LOW", "HIGH"),
          "link", Set.of("NONE", "UNKNOWN", "FRAUD"),
          "changed", Set.of("SIM", "DEVICE"),
          "channel", Set.of("COUNTER", "MOBILE", "ONLINE", "ATM", "THIRD_PARTY"),
          "state", Set.of("HELD", "COMPLETED", "ATTEMPTED"));

  @Test
  void every_signal_that_is_not_broken_keeps_to_its_schema() throws IOException {
    new City(5_000, 30, 2, City.BEGINS, 30).run(WireTest::check, truth -> {});
  }

  @Test
  void no_two_people_have_the_same_phone() {
    People people = new People(7, 100_000);
    Set<String> phones = new HashSet<>();
    for (int i = 0; i < people.count(); i++) {
      String phone = people.get(i).phone();
      assertTrue(phone.matches("1[3-9]\\d{9}") && phones.add(phone), phone);
    }
    assertNotEquals(people.get(1), new People(8, 100_000).get(1));
  }

  private static void check(String line) throws IOException {
    JsonNode told = new ObjectMapper().readTree(line);
    if (told.path("kind").asText().equals("TELEGRAM")
        || told.has("remark")
        || told.path("person").path("phone").asText().equals("unknown")) {
      return;
    }
    List<String> fields = FIELDS.get(told.path("kind").asText());
    assertNotNull(fields, line);
    Set<String> allowed = new HashSet<>(ALWAYS);
    for (String must : fields.getFirst().isEmpty() ? new String[0] : fields.getFirst().split(" ")) {
      assertTrue(told.has(must), must + " is not in " + line);
      allowed.add(must);
    }
    allowed.addAll(List.of(fields.getLast().split(" ")));
    told.fieldNames()
        .forEachRemaining(name -> assertTrue(allowed.contains(name), name + " in " + line));
    VALUES.forEach(
        (name, values) -> assertTrue(!told.has(name) || values.contains(told.get(name).asText())));
    assertEquals("330800", told.path("city").asText());
    assertTrue(!told.has("amount") || told.path("amount").asLong() > 0, line);
    assertTrue(told.path("id").asText().matches(".{1,64}"), line);
    assertTrue(
        !told.has("person") || told.at("/person/division").asText("3308").startsWith("3308"));
    if (told.path("kind").asText().equals("LISTED")) {
      assertTrue(told.has("number") != told.has("account"), line);
    }
  }
}

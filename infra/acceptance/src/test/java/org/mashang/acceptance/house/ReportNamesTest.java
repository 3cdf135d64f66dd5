package org.mashang.acceptance.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mashang.acceptance.template.Yaml;
import org.mashang.fraud.signal.Typology;
import org.mashang.reconsideration.application.ActKind;
import org.mashang.reconsideration.term.DecisionKind;
import org.mashang.reports.indicator.Indicators;
import org.mashang.reports.names.Names;
import org.mashang.screening.term.Decision;
import org.mashang.screening.term.Referral;

/**
 * The names that reports have for codes are those of the capabilities, which reports do not know.
 */
class ReportNamesTest {

  private static final Names NAMES = Names.of("330800");

  private static JsonNode file(String path) throws Exception {
    try (InputStream in =
        Objects.requireNonNull(
            ReportNamesTest.class.getResourceAsStream("/org/mashang/" + path), path)) {
      return new ObjectMapper().readTree(in);
    }
  }

  private static void organs(String path, String list) throws Exception {
    JsonNode all = file(path).path(list);
    assertTrue(!all.isEmpty(), path);
    all.forEach(
        one ->
            assertEquals(
                one.path("name").asText(), NAMES.organs().get(one.path("id").asText()), path));
  }

  private static void kinds(String measure, Enum<?>[] constants) {
    Set<String> named = NAMES.kinds().getOrDefault(measure, Map.of()).keySet();
    Set<String> all = Arrays.stream(constants).map(Enum::name).collect(Collectors.toSet());
    assertTrue(named.containsAll(all), measure + " lacks " + all + " of " + named);
  }

  @Test
  void everyOrganIsCalledAsItsCapabilityCallsIt() throws Exception {
    organs("reconsideration/city/330800.json", "organs");
    organs("notarization/office/330800.json", "offices");
    organs("screening/office/330800.json", "procuratorates");
    organs("fraud/organ/330800.json", "organs");
    file("reconsideration/city/330800.json")
        .path("divisions")
        .forEach(
            one ->
                assertEquals(one.path("name").asText(), NAMES.division(one.path("code").asText())));
  }

  @Test
  void everyKindHasAName() throws Exception {
    kinds("reconsideration.submitted", ActKind.values());
    kinds("reconsideration.ended", DecisionKind.values());
    kinds("screening.opened", Referral.values());
    kinds("screening.decided", Decision.values());
    kinds("fraud.raised", Typology.values());
    kinds("fraud.concluded", Typology.values());
    for (ActKind kind : ActKind.values()) {
      assertEquals(kind.label(), NAMES.kind("reconsideration.submitted", kind.name()));
    }
    for (String measure : List.of("notarization.requested", "notarization.issued")) {
      file("notarization/catalogue/2026-1.json")
          .path("matters")
          .forEach(
              one ->
                  assertEquals(
                      one.path("name").asText(), NAMES.kind(measure, one.path("id").asText())));
    }
  }

  @Test
  void everyIndicatorLooksAtAMeasureThatIsWrittenDown() throws Exception {
    String page = Files.readString(Yaml.root().resolve("infra/docs/figures.md"));
    Set<String> missing = new TreeSet<>();
    Indicators.bundled().indicators().stream()
        .map(one -> one.formula().measure())
        .filter(measure -> !page.contains("`" + measure + "`"))
        .forEach(missing::add);
    assertEquals(Set.of(), missing);
  }
}

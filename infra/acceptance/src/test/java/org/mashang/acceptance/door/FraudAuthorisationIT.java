package org.mashang.acceptance.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mashang.acceptance.stack.Stack;
import org.mashang.acceptance.template.Template;

/**
 * Each route of warnings, tried by each kind of caller at a warning that a partner's signals raise.
 * No token is 401, another role 403, a warning that is no business of the caller 404.
 */
class FraudAuthorisationIT {

  private static final String WARNINGS = "/v1/fraud/warnings";
  private static final String PHONE = "13905700101";

  private static final Set<String> HANDLERS =
      Set.of("chief", "city", "district", "station", "bank", "community", "otherDistrict");
  private static final Set<String> READERS =
      Set.of(
          "chief", "city", "district", "station", "bank", "community", "otherDistrict", "auditor");

  /** Whose role a route is for. */
  private static final Map<String, Set<String>> ROLES =
      Map.of(
          "GET /v1/fraud/warnings", READERS,
          "GET /v1/fraud/warnings/{warningId}", READERS,
          "GET /v1/fraud/warnings/{warningId}/events", READERS,
          "POST /v1/fraud/warnings/{warningId}/commands", HANDLERS,
          "POST /v1/fraud/warnings/{warningId}/reveal", HANDLERS,
          "GET /v1/fraud/figures",
              Set.of("chief", "city", "district", "station", "otherDistrict", "auditor"));

  /** Open to whoever has a code, and of no use to anybody else. */
  private static final Set<String> BY_CODE =
      Set.of("POST /v1/fraud/appeals", "POST /v1/fraud/appeals/state");

  private static final Stack STACK = Stack.ofToday();
  private static final Caller STREET = Caller.nobody(STACK.address());
  private static final Map<String, Caller> CALLERS = new LinkedHashMap<>();
  private static String warningId = "";

  /** Whose business the warning is: everybody who was called or told, and the city. */
  private static Set<String> known = Set.of();

  @BeforeAll
  static void everybodyIsHere() {
    CALLERS.put("nobody", STREET);
    CALLERS.put("forger", STREET.with("eyJhbGciOiJub25lIn0.eyJyb2xlcyI6WyJGUkFVRF9DSElFRiJdfQ."));
    CALLERS.put("person", STREET.as("applicant-zhang"));
    CALLERS.put("clerk", STREET.as("clerk-330802"));
    CALLERS.put("prosecutor", STREET.as("prosecutor-330802P1-1"));
    CALLERS.put("notary", STREET.as("notary-330800N1-2"));
    CALLERS.put("chief", STREET.as("chief-330800F1"));
    CALLERS.put("city", STREET.as("officer-330800F1-1"));
    CALLERS.put("district", STREET.as("officer-330802F1-1"));
    CALLERS.put("station", STREET.as("officer-330802S1-1"));
    CALLERS.put("community", STREET.as("worker-330802C1-1"));
    CALLERS.put("bank", STREET.as("bank-330802B1-1"));
    CALLERS.put("otherDistrict", STREET.as("officer-330803F1-1"));
    CALLERS.put("auditor", STREET.as("auditor"));
    String key = Signals.partner(caller("chief"), "it-bank");
    Signals.heldTransfer(STREET.with(key), PHONE, "330802");
    JsonNode first =
        Patience.until(
                () -> caller("city").get(WARNINGS).is(200).json().path("items"),
                items -> !items.isEmpty())
            .get(0);
    warningId = first.path("id").asText();
    JsonNode told = caller("city").get(WARNINGS + "/" + warningId).is(200).json().path("told");
    Set<String> all = new TreeSet<>(Set.of("chief", "city", "auditor", "district"));
    Map.of("330802S1", "station", "330802C1", "community", "330802B1", "bank")
        .forEach(
            (organ, who) -> {
              if (told.findValuesAsText("id").contains(organ)) {
                all.add(who);
              }
            });
    known = all;
  }

  @AfterAll
  static void stop() {
    STACK.close();
  }

  @Test
  void everyRouteOfWarningsIsTried() {
    Set<String> guarded = new TreeSet<>();
    Template.read().routes().stream()
        .map(route -> route.routeKey())
        .filter(key -> key.matches(".* /v1/fraud/(warnings|figures|appeals).*"))
        .forEach(guarded::add);
    Set<String> tried = new TreeSet<>(ROLES.keySet());
    tried.addAll(BY_CODE);
    assertEquals(tried, guarded);
  }

  @TestFactory
  Stream<DynamicTest> everyRouteLetsThroughWhomItShouldAndSaysNothingToOthers() {
    return ROLES.keySet().stream()
        .flatMap(
            route ->
                CALLERS.keySet().stream()
                    .map(
                        who ->
                            DynamicTest.dynamicTest(
                                route + " by " + who, () -> tried(route, who))));
  }

  private static void tried(String route, String who) {
    String[] key = route.split(" ");
    String path = key[1].replace("{warningId}", warningId);
    Answer answer =
        key[0].equals("GET")
            ? caller(who).get(path)
            : caller(who).command(path, body(route), "\"99\"", UUID.randomUUID().toString());
    int status = answer.status();
    boolean fits;
    if (who.equals("nobody")) {
      fits = status == 401;
    } else if (!ROLES.getOrDefault(route, Set.of()).contains(who)) {
      fits = status == 403;
    } else if (route.contains("{warningId}") && !known.contains(who)) {
      fits = status == 404;
    } else if (route.endsWith("/commands")) {
      fits = Set.of(403, 409, 412, 422).contains(status);
    } else {
      fits = status == 200;
    }
    assertTrue(fits, () -> answer.request() + " → " + status + " " + answer.json());
  }

  private static ObjectNode body(String route) {
    return route.endsWith("/reveal")
        ? Samples.object().put("field", "phone").put("reason", "电话劝阻")
        : Samples.object().put("type", "close").put("note", "");
  }

  @Test
  void whatOnlyTheSystemDoesNobodyCanAskFor() {
    for (String type : List.of("raise", "merge", "callNext", "endSilence", "noteTimePassed")) {
      caller("chief")
          .command(
              WARNINGS + "/" + warningId + "/commands",
              Samples.object().put("type", type),
              "\"99\"",
              UUID.randomUUID().toString())
          .is(422);
    }
  }

  @Test
  void theNumberStandsInNoListAndOnNoPage() {
    for (String who : List.of("chief", "district", "auditor")) {
      assertFalse(caller(who).get(WARNINGS).is(200).json().toString().contains(PHONE), who);
      String page = caller(who).get(WARNINGS + "/" + warningId).is(200).json().toString();
      assertFalse(page.contains(PHONE), who);
    }
    assertTrue(caller("auditor").get(WARNINGS + "/" + warningId).permitted().isEmpty());
    String read =
        caller("district")
            .post(
                WARNINGS + "/" + warningId + "/reveal",
                Samples.object().put("field", "phone").put("reason", "电话劝阻"))
            .is(200)
            .text("/value");
    assertEquals(PHONE, read);
  }

  @Test
  void anAppealNeedsNothingButTheCode() {
    String code = caller("city").get(WARNINGS + "/" + warningId).is(200).text("/reference");
    Answer state =
        STREET.post("/v1/fraud/appeals/state", Samples.object().put("reference", code)).is(200);
    assertFalse(state.json().toString().contains(warningId));
    STREET.post("/v1/fraud/appeals/state", Samples.object().put("reference", "7KQM-3XWA")).is(422);
    STREET
        .post("/v1/fraud/appeals", Samples.object().put("reference", code).put("who", "PERSON"))
        .is(422);
  }

  private static Caller caller(String who) {
    Caller caller = CALLERS.get(who);
    if (caller == null) {
      throw new IllegalArgumentException(who);
    }
    return caller;
  }
}

package org.mashang.acceptance.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
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
 * Each route of screening, tried by each kind of caller at a case of the procuratorate of Kecheng.
 * No token is 401, another role 403, a case that is no business of the caller 404.
 */
class ScreeningAuthorisationIT {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String CASES = "/v1/screening/cases";

  private static final Set<String> HANDLERS =
      Set.of("assistant", "prosecutor", "chief", "otherProsecutor", "otherChief");
  private static final Set<String> READERS =
      Set.of("assistant", "prosecutor", "chief", "otherProsecutor", "otherChief", "auditor");
  private static final Set<String> OPENERS = Set.of("assistant", "prosecutor", "otherProsecutor");
  private static final Set<String> STANDARDS =
      Set.of("prosecutor", "chief", "otherProsecutor", "otherChief");

  /** Whose role a route is for. */
  private static final Map<String, Set<String>> ROLES =
      Map.ofEntries(
          Map.entry("GET /v1/screening/cases", READERS),
          Map.entry("POST /v1/screening/cases", OPENERS),
          Map.entry("GET /v1/screening/cases/{caseId}", READERS),
          Map.entry("GET /v1/screening/cases/{caseId}/events", READERS),
          Map.entry("POST /v1/screening/cases/{caseId}/commands", HANDLERS),
          Map.entry("POST /v1/screening/cases/{caseId}/reveal", HANDLERS),
          Map.entry("POST /v1/screening/cases/{caseId}/papers", OPENERS),
          Map.entry("GET /v1/screening/cases/{caseId}/papers/{paper}/file", HANDLERS),
          Map.entry("GET /v1/screening/cases/{caseId}/papers/{paper}/pages/{page}", HANDLERS),
          Map.entry("GET /v1/screening/cases/{caseId}/screenings/{number}", READERS),
          Map.entry("GET /v1/screening/cases/{caseId}/screenings/{number}/receipt", HANDLERS),
          Map.entry("GET /v1/screening/criteria", with(STANDARDS, "auditor")),
          Map.entry("POST /v1/screening/criteria", STANDARDS),
          Map.entry("GET /v1/screening/criteria/{version}", with(STANDARDS, "auditor")),
          Map.entry("POST /v1/screening/criteria/{version}/back-test", STANDARDS),
          Map.entry("POST /v1/screening/criteria/{version}/approve", Set.of("chief", "otherChief")),
          Map.entry("GET /v1/screening/figures", READERS));

  /** Whose business the case is. */
  private static final Set<String> KNOWN = Set.of("assistant", "prosecutor", "chief", "auditor");

  private static final Stack STACK = Stack.from("2026-09-21T08:40:00+08:00");
  private static final Caller STREET = Caller.nobody(STACK.address());
  private static final Map<String, Caller> CALLERS = new LinkedHashMap<>();
  private static String caseId = "";
  private static String paper = "";

  @BeforeAll
  static void everybodyIsHere() {
    CALLERS.put("nobody", STREET);
    CALLERS.put(
        "forger", STREET.with("eyJhbGciOiJub25lIn0.eyJyb2xlcyI6WyJDSElFRl9QUk9TRUNVVE9SIl19."));
    CALLERS.put("person", STREET.as("applicant-zhang"));
    CALLERS.put("partner", STREET.as("partner-zlb"));
    CALLERS.put("clerk", STREET.as("clerk-330802"));
    CALLERS.put("head", STREET.as("head-330802"));
    CALLERS.put("notary", STREET.as("notary-330800N1-2"));
    CALLERS.put("assistant", STREET.as("assistant-330802P1"));
    CALLERS.put("prosecutor", STREET.as("prosecutor-330802P1-1"));
    CALLERS.put("chief", STREET.as("chief-330802P1"));
    CALLERS.put("otherProsecutor", STREET.as("prosecutor-330803P1-1"));
    CALLERS.put("otherChief", STREET.as("chief-330803P1"));
    CALLERS.put("auditor", STREET.as("auditor"));
    caseId = caller("assistant").post(CASES, aCase("柯公立字1号")).is(201).text("/id");
    paper =
        caller("assistant").post(CASES + "/" + caseId + "/papers", aPaper()).is(201).text("/paper");
  }

  @AfterAll
  static void stop() {
    STACK.close();
  }

  private static ObjectNode aCase(String number) {
    ObjectNode body =
        Samples.object()
            .put("policeCase", number)
            .put("policeUnit", "衢州市公安局柯城分局")
            .put("referral", "TRANSFERRED")
            .put("filedOn", "2026-09-01")
            .put("receivedOn", "2026-09-18")
            .put("inCustody", false);
    body.putArray("suspects").addObject().put("name", "吴大勇").put("idNumber", "330803197905061715");
    return body;
  }

  private static ObjectNode aPaper() {
    return Samples.object()
        .put("name", "讯问笔录")
        .put("mediaType", "application/pdf")
        .put("size", 1000);
  }

  @Test
  void everyRouteOfScreeningIsTried() {
    Set<String> guarded = new TreeSet<>();
    Template.read().routes().stream()
        .filter(route -> route.routeKey().contains(" /v1/screening"))
        .forEach(route -> guarded.add(route.routeKey()));
    assertEquals(new TreeSet<>(ROLES.keySet()), guarded);
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
    String path =
        key[1]
            .replace("{caseId}", caseId)
            .replace("{paper}", paper)
            .replace("{page}", "1")
            .replace("{number}", "1")
            .replace("{version}", "CN-2023-187-1");
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
    } else if (route.contains("{caseId}") && !KNOWN.contains(who)) {
      fits = status == 404;
    } else if (route.endsWith("/commands")) {
      fits = Set.of(403, 409, 412, 422).contains(status);
    } else if (route.contains("{number}") || route.contains("{paper}")) {
      // nothing was uploaded, nothing was screened
      fits = status == 404;
    } else if (route.endsWith("/approve") || route.endsWith("/back-test")) {
      fits = status == 409;
    } else if (route.equals("POST /v1/screening/criteria")) {
      fits = status == 422;
    } else {
      fits = status == 200 || status == 201;
    }
    assertTrue(fits, () -> answer.request() + " → " + status + " " + answer.json());
  }

  private static ObjectNode body(String route) {
    return switch (route) {
      case "POST /v1/screening/cases" -> aCase("柯公立字" + UUID.randomUUID());
      case "POST /v1/screening/cases/{caseId}/papers" -> aPaper();
      case "POST /v1/screening/cases/{caseId}/reveal" ->
          Samples.object().put("field", "suspect.1.idNumber").put("reason", "核对身份");
      case "POST /v1/screening/cases/{caseId}/commands" ->
          Samples.object().put("type", "close").put("note", "");
      default -> Samples.object();
    };
  }

  @Test
  void whatOnlyTheSystemDoesNobodyCanAskFor() {
    for (String type :
        List.of("open", "recordArrival", "recordReading", "screen", "giveUpReading")) {
      caller("prosecutor")
          .command(
              CASES + "/" + caseId + "/commands",
              Samples.object().put("type", type),
              "\"99\"",
              UUID.randomUUID().toString())
          .is(422);
    }
  }

  @Test
  void theAuditorSeesNobodysNameAndListsShowNone() {
    Answer seen = caller("auditor").get(CASES + "/" + caseId).is(200);
    assertFalse(seen.json().toString().contains("吴大勇"));
    assertTrue(seen.permitted().isEmpty(), "only looks");
    for (String who : List.of("auditor", "prosecutor")) {
      assertFalse(caller(who).get(CASES).is(200).json().toString().contains("吴大勇"), who);
    }
  }

  @TestFactory
  Stream<DynamicTest> aCaseWithFaultsIsRefusedWithAllOfThem() {
    Map<String, Set<String>> wrong = new LinkedHashMap<>();
    wrong.put("{}", Set.of("/policeCase", "/policeUnit", "/referral", "/suspects"));
    wrong.put(
        "{\"policeCase\":5,\"filedOn\":\"soon\",\"inCustody\":\"no\",\"suspects\":[{}],\"x\":1}",
        Set.of("/policeCase", "/filedOn", "/inCustody", "/suspects/0/name", "/x"));
    wrong.put(
        "{\"suspects\":[{\"name\":\"甲\",\"idNumber\":\"330803197905061716\"}]}",
        Set.of("/suspects/0/idNumber"));
    return wrong.entrySet().stream()
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.getKey(),
                    () -> {
                      Answer answer =
                          caller("assistant").post(CASES, JSON.readTree(one.getKey())).is(422);
                      Set<String> pointers =
                          new TreeSet<>(answer.json().at("/faults").findValuesAsText("pointer"));
                      assertTrue(pointers.containsAll(one.getValue()), pointers.toString());
                    }));
  }

  private static Set<String> with(Set<String> some, String... more) {
    Set<String> all = new TreeSet<>(some);
    all.addAll(List.of(more));
    return all;
  }

  private static Caller caller(String who) {
    Caller caller = CALLERS.get(who);
    if (caller == null) {
      throw new IllegalArgumentException(who);
    }
    return caller;
  }
}

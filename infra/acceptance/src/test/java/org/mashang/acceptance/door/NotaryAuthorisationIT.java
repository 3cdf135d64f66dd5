package org.mashang.acceptance.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
 * Each route of notarisation, tried by each kind of caller at orders that stand differently: one
 * that office 330800N1 has, one that is offered to office 330803N1, one that waits for the
 * dispatcher. No token is 401, another role 403, an order that is no business of the caller 404.
 */
class NotaryAuthorisationIT {

  private static final String PHONE = "/v1/notarization/orders";
  private static final String DESK = "/v1/notary/orders";

  private static final Set<String> APPLICANTS =
      Set.of("owner", "pass", "otherPass", "stranger", "otherPerson", "partner");
  private static final Set<String> OFFICES =
      Set.of("notary", "conflicted", "head", "otherNotary", "otherHead", "organHead");

  /** Whose role a route is for. */
  private static final Map<String, Set<String>> ROLES =
      Map.ofEntries(
          Map.entry("POST /v1/notarization/checks", APPLICANTS),
          Map.entry("POST /v1/notarization/orders", APPLICANTS),
          Map.entry("GET /v1/notarization/orders", without(APPLICANTS, "partner")),
          Map.entry("GET /v1/notarization/orders/{caseId}", APPLICANTS),
          Map.entry("POST /v1/notarization/orders/{caseId}/commands", APPLICANTS),
          Map.entry("GET /v1/notarization/orders/{caseId}/certificate", APPLICANTS),
          Map.entry("GET /v1/notarization/orders/{caseId}/notices/{sequence}", APPLICANTS),
          Map.entry("GET /v1/notary/orders", with(OFFICES, "dispatcher", "auditor")),
          Map.entry("GET /v1/notary/orders/{caseId}", with(OFFICES, "dispatcher", "auditor")),
          Map.entry("GET /v1/notary/orders/{caseId}/events", with(OFFICES, "auditor")),
          Map.entry("POST /v1/notary/orders/{caseId}/commands", with(OFFICES, "dispatcher")),
          Map.entry("POST /v1/notary/orders/{caseId}/reveal", OFFICES),
          Map.entry("GET /v1/notary/orders/{caseId}/files/{fileId}", OFFICES),
          Map.entry("GET /v1/notary/orders/{caseId}/certificate", OFFICES),
          Map.entry("GET /v1/notary/orders/{caseId}/notices/{sequence}", OFFICES));

  /** Whose business an order is. */
  private static final Map<String, Set<String>> KNOWN =
      Map.of(
          "taken",
          Set.of("owner", "pass", "notary", "conflicted", "head", "dispatcher", "auditor"),
          "offered",
          Set.of("owner", "otherPass", "otherNotary", "otherHead", "dispatcher", "auditor"),
          "waiting",
          Set.of("owner", "dispatcher", "auditor"));

  private static final Stack STACK = Stack.from("2026-09-30T08:40:00+08:00");
  private static final Caller STREET = Caller.nobody(STACK.address());
  private static final Map<String, Caller> CALLERS = new LinkedHashMap<>();
  private static final Map<String, String> ORDERS = new LinkedHashMap<>();
  private static String fileId = "";
  private static String notice = "";

  @BeforeAll
  static void everybodyIsHere() {
    CALLERS.put("nobody", STREET);
    CALLERS.put("forger", STREET.with("eyJhbGciOiJub25lIn0.eyJyb2xlcyI6WyJIRUFEIl19."));
    CALLERS.put("owner", STREET.as("applicant-pv"));
    CALLERS.put("stranger", STREET.applicant(null));
    CALLERS.put("otherPerson", STREET.as("applicant-zhang"));
    CALLERS.put("partner", STREET.as("partner-zlb"));
    CALLERS.put("dispatcher", STREET.as("dispatcher-330800"));
    CALLERS.put("notary", STREET.as("notary-330800N1-2"));
    CALLERS.put("conflicted", STREET.as("notary-330800N1-1"));
    CALLERS.put("head", STREET.as("head-330800N1"));
    CALLERS.put("otherNotary", STREET.as("notary-330803N1-1"));
    CALLERS.put("otherHead", STREET.as("head-330803N1"));
    CALLERS.put("organHead", STREET.as("head-330802"));
    CALLERS.put("clerk", STREET.as("clerk-330802"));
    CALLERS.put("prosecutor", STREET.as("prosecutor-330802P1-1"));
    CALLERS.put("chiefProsecutor", STREET.as("chief-330802P1"));
    CALLERS.put("auditor", STREET.as("auditor"));
    CALLERS.put("admin", STREET.as("hall-admin"));
    Answer catalogue = STREET.get("/v1/notarization/catalogue").is(200);

    ObjectNode licence = Requests.licenceCopy(catalogue);
    fileId = Uploads.upload(caller("owner"), "执照.png", "image/png", Uploads.png()).text("/fileId");
    licence.putArray("papers").addObject().put("paper", "licence").put("fileId", fileId);
    CALLERS.put("pass", submitted("taken", licence, "13867000001"));
    CALLERS.put("otherPass", submitted("offered", Requests.birth(catalogue), "13867000002"));
    submitted("waiting", Requests.birth(catalogue), "13867000002");

    offer("taken", "330800N1", "notary");
    Officer notary = Officer.ofOrder(caller("notary"), order("taken"));
    notary.takes("take");
    notary.takes("requestSupplement");
    notice = notary.sees().text("/notices/0/sequence");
    offer("offered", "330803N1", "otherNotary");
  }

  @AfterAll
  static void stop() {
    STACK.close();
  }

  /** A pass for the order that is then submitted. */
  private static Caller submitted(String name, ObjectNode request, String phone) {
    Answer receipt = caller("owner").post(PHONE, request).is(201);
    ORDERS.put(name, receipt.text("/id"));
    ObjectNode shown =
        Samples.object().put("receiptCode", receipt.text("/receiptCode")).put("phone", phone);
    return STREET.with(STREET.post("/v1/notarization/passes", shown).is(201).text("/token"));
  }

  private static void offer(String name, String office, String notary) {
    caller("dispatcher")
        .take(DESK + "/" + order(name), "dispatch", Map.of("offices", List.of(office)))
        .is(200);
    Patience.until(
        () -> caller(notary).get(DESK + "/" + order(name)), seen -> seen.status() == 200);
  }

  @Test
  void everyRouteOfNotarisationIsTried() {
    Set<String> guarded = new TreeSet<>();
    Template.read().routes().stream()
        .filter(route -> !route.isPublic() && route.routeKey().contains(" /v1/notar"))
        .forEach(route -> guarded.add(route.routeKey()));
    assertEquals(new TreeSet<>(ROLES.keySet()), guarded);
  }

  @TestFactory
  Stream<DynamicTest> everyRouteLetsThroughWhomItShouldAndSaysNothingToOthers() {
    return ROLES.keySet().stream()
        .flatMap(
            route ->
                (route.contains("{caseId}") ? KNOWN.keySet() : Set.of("no"))
                    .stream()
                        .flatMap(
                            order ->
                                CALLERS.keySet().stream()
                                    .map(
                                        who ->
                                            DynamicTest.dynamicTest(
                                                route + " by " + who + ", " + order + " order",
                                                () -> tried(route, order, who)))));
  }

  private static void tried(String route, String order, String who) {
    String[] key = route.split(" ");
    String path =
        key[1]
            .replace("{caseId}", ORDERS.getOrDefault(order, ""))
            .replace("{fileId}", fileId)
            .replace("{sequence}", notice);
    Answer answer =
        key[0].equals("GET")
            ? caller(who).get(path)
            : caller(who).command(path, body(route), "\"99\"", UUID.randomUUID().toString());
    int status = answer.status();
    boolean fits;
    if (who.equals("nobody")) {
      fits = status == 401;
    } else if (!role(route).contains(who)) {
      fits = status == 403;
    } else if (!order.equals("no") && !known(order).contains(who)) {
      fits = status == 404;
    } else if (route.endsWith("/commands")) {
      // whose turn it is, is for the law to say; see below
      fits = Set.of(403, 409, 412, 422).contains(status);
    } else if (route.matches(".*/(files|notices)/.*") && !order.equals("taken")) {
      fits = status == 404;
    } else if (route.endsWith("/certificate")) {
      fits = status == 409;
    } else if (route.endsWith("/reveal")) {
      fits = status == (Set.of("conflicted", "otherNotary").contains(who) ? 409 : 200);
    } else {
      fits = status == 200 || status == 201;
    }
    assertTrue(fits, () -> answer.request() + " → " + status + " " + answer.json());
  }

  private static ObjectNode body(String route) {
    return switch (route) {
      case "POST /v1/notarization/checks", "POST /v1/notarization/orders" ->
          Requests.birth(STREET.get("/v1/notarization/catalogue"));
      case "POST /v1/notary/orders/{caseId}/reveal" ->
          Samples.object().put("field", "applicant.phone").put("reason", "电话告知");
      case "POST /v1/notarization/orders/{caseId}/commands" ->
          Samples.object().put("type", "withdraw").put("reason", "不需要了");
      default -> Samples.object().put("type", "requestSupplement").put("means", "TELEPHONE");
    };
  }

  /** Tried at the taken order by everybody who knows it. */
  @TestFactory
  Stream<DynamicTest> whatEachMayDoIsForTheirRoleAndTheirHands() {
    Map<String, Set<String>> doers = new LinkedHashMap<>();
    for (String type : List.of("checkIdentity", "accept", "decline", "recuse", "recordPayment")) {
      doers.put(type, Set.of("notary"));
    }
    doers.put("assignNotary", Set.of("head"));
    doers.put("dispatch", Set.of("dispatcher"));
    doers.put("withdraw", Set.of("owner", "notary"));
    return doers.entrySet().stream()
        .flatMap(
            doer ->
                Stream.of("notary", "conflicted", "head", "dispatcher", "owner")
                    .map(
                        who ->
                            DynamicTest.dynamicTest(
                                doer.getKey() + " by " + who,
                                () -> does(doer.getKey(), who, doer.getValue().contains(who)))));
  }

  /** Whoever may is told of a stale version; nobody else gets as far, with the right one. */
  private static void does(String type, String who, boolean allowed) {
    String path = (who.equals("owner") ? PHONE : DESK) + "/" + order("taken");
    String version = allowed ? "\"99\"" : caller(who).get(path).is(200).etag();
    Answer answer =
        caller(who)
            .command(
                path + "/commands",
                Samples.object().put("type", type),
                version,
                UUID.randomUUID().toString());
    boolean colleague = who.equals("conflicted") && answer.text("/code").equals("NOT_YOUR_CASE");
    assertTrue(
        answer.status() == (allowed ? 412 : 403) || colleague,
        () -> answer.request() + " → " + answer.status() + " " + answer.json());
  }

  @Test
  void whatOnlyTheSystemDoesNobodyCanAskFor() {
    for (String type : List.of("submit", "deliverOffer", "expireOffers", "recordSealed")) {
      caller("head")
          .command(
              DESK + "/" + order("taken") + "/commands",
              Samples.object().put("type", type),
              "\"99\"",
              UUID.randomUUID().toString())
          .is(422);
    }
  }

  @Test
  void whoIsExcludedCannotTakeAndWhoComesSecondIsTold() {
    Answer catalogue = STREET.get("/v1/notarization/catalogue").is(200);
    submitted("contested", Requests.licenceCopy(catalogue), "13867000001");
    caller("dispatcher")
        .take(
            DESK + "/" + order("contested"),
            "dispatch",
            Map.of("offices", List.of("330800N1"), "together", true))
        .is(200);
    Patience.until(
        () -> caller("notary").get(DESK + "/" + order("contested")), seen -> seen.status() == 200);
    Answer excluded = take("conflicted").isProblem(409, "NOTARY_EXCLUDED");
    assertEquals("NL-23", excluded.text("/citations/0/key"));
    take("otherNotary").is(404);
    take("notary").is(200);
    take("head").isProblem(409, "TAKEN_ALREADY");
  }

  private static Answer take(String who) {
    return caller(who)
        .command(
            DESK + "/" + order("contested") + "/commands",
            Samples.object().put("type", "take"),
            "\"1\"",
            UUID.randomUUID().toString());
  }

  @Test
  void theDispatcherAndTheAuditorSeeNobodysNumbers() {
    for (String who : List.of("dispatcher", "auditor")) {
      Answer seen = caller(who).get(DESK + "/" + order("taken")).is(200);
      assertFalse(seen.json().toString().contains("13867000001"), who);
      assertFalse(seen.json().toString().contains("程晓岚"), who);
      assertTrue(seen.json().path("draft").isEmpty(), who);
    }
    assertTrue(
        caller("auditor").get(DESK + "/" + order("taken")).permitted().isEmpty(), "only looks");
  }

  @Test
  void readingAFieldInFullIsRecordedWithTheReason() {
    Answer revealed =
        caller("notary")
            .post(
                DESK + "/" + order("taken") + "/reveal",
                Samples.object().put("field", "applicant.phone").put("reason", "电话核对名称"));
    assertEquals("13867000001", revealed.is(200).text("/value"));
    Answer history = caller("auditor").get(DESK + "/" + order("taken") + "/events").is(200);
    assertTrue(history.json().path("brokenAt").isNull());
    assertTrue(history.json().toString().contains("personalDataRead"));
  }

  private static Set<String> with(Set<String> some, String... more) {
    Set<String> all = new TreeSet<>(some);
    all.addAll(List.of(more));
    return all;
  }

  private static Set<String> without(Set<String> some, String one) {
    Set<String> rest = new TreeSet<>(some);
    rest.remove(one);
    return rest;
  }

  private static Caller caller(String who) {
    Caller caller = CALLERS.get(who);
    if (caller == null) {
      throw new IllegalArgumentException(who);
    }
    return caller;
  }

  private static String order(String name) {
    return ORDERS.getOrDefault(name, "");
  }

  private static Set<String> role(String route) {
    return ROLES.getOrDefault(route, Set.of());
  }

  private static Set<String> known(String order) {
    return KNOWN.getOrDefault(order, Set.of());
  }
}

package org.mashang.acceptance.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.mashang.acceptance.stack.Stack;

/** A rule of a city's own on its way from a proposal to a warning, through the front door. */
class FraudRuleIT {

  private static final String RULES = "/v1/fraud/rules";
  private static final String RULE = "P-CITY-01";
  private static final String START = "2026-12-02T10:00:00+08:00";

  private static final Stack STACK = Stack.from(START);
  private static final Caller STREET = Caller.nobody(STACK.address());
  private static final String CHIEF = "chief-330800F1";
  private static final String SECOND = "chief2-330800F1";
  private static final String OFFICER = "officer-330800F1-1";

  private int people;

  @AfterAll
  static void stop() {
    STACK.close();
  }

  @Test
  void aProposedRuleIsTriedWatchedSharedPutLiveAndWarns() {
    String key = partner();
    screens(key, START);
    ObjectNode faulty = proposal();
    faulty.set("rule", rule().put("weight", 0));
    Set<String> faults = as(CHIEF).post(RULES, faulty).is(422).faults();
    assertEquals(Set.of("/rule/weight"), faults);
    Answer proposed = as(CHIEF).post(RULES, proposal()).is(201);
    assertEquals(1, proposed.json().path("number").asInt());

    // The archive is written a little after the signals are taken.
    JsonNode test =
        Patience.until(
            () -> tested("2026-12-02", "2026-12-02"), done -> done.path("signals").asInt() == 2);
    assertEquals(1, test.path("gained").asInt(), test.toString());
    assertEquals(1, test.at("/days/0/byRule").asInt(), test.toString());

    step(OFFICER, to("SHADOW")).is(200);
    STACK.moveTo("2026-12-03T10:30:00+08:00");
    ObjectNode share = to("SHARED").put("share", 50);
    step(CHIEF, share).isProblem(409, "SAME_PERSON");
    step(SECOND, share).is(200);
    step(SECOND, to("LIVE")).isProblem(409, "TOO_SOON");
    STACK.moveTo("2026-12-04T11:00:00+08:00");
    step(SECOND, to("LIVE")).is(200);
    assertEquals("LIVE", newest().path("stage").asText());

    // A worker that runs goes by the rules it knows for a minute at most.
    Patience.until(
        () -> {
          screens(key, "2026-12-04T11:00:00+08:00");
          return as(CHIEF)
              .get("/v1/fraud/figures?from=2026-12-04&to=2026-12-04")
              .is(200)
              .json()
              .path("rules")
              .findValuesAsText("rule");
        },
        rules -> rules.contains(RULE + ".1"));
    assertTrue(
        as(CHIEF).get(RULES).is(200).json().path("items").findValuesAsText("id").contains(RULE));
  }

  /** Anew each time: tokens end while the calendar is moved on. */
  private static Caller as(String who) {
    return STREET.as(who);
  }

  /** Orders a test and waits for it. */
  private static JsonNode tested(String from, String to) {
    as(OFFICER)
        .post(RULES + "/" + RULE + "/1/tests", Samples.object().put("from", from).put("to", to))
        .is(202);
    return Patience.until(FraudRuleIT::newest, version -> version.path("testing").isNull())
        .path("test");
  }

  private static JsonNode newest() {
    return as(CHIEF).get(RULES + "/" + RULE).is(200).json().at("/versions/0");
  }

  private static Answer step(String by, ObjectNode body) {
    String revision = "\"" + newest().path("revision").asInt() + "\"";
    return as(by)
        .command(RULES + "/" + RULE + "/1/steps", body, revision, UUID.randomUUID().toString());
  }

  private static ObjectNode to(String stage) {
    return Samples.object().put("to", stage).put("reason", "看过实际情况");
  }

  private static ObjectNode proposal() {
    ObjectNode body = Samples.object();
    body.set("rule", rule());
    return body.put("reason", "近期多起冒充客服案件都有两次屏幕共享");
  }

  /** Two shared screens in a day: no national rule says anything of them. */
  private static ObjectNode rule() {
    ObjectNode rule =
        Samples.object()
            .put("id", RULE)
            .put("subject", "PERSON")
            .put("from", "2026-12-01")
            .put("typology", "CUSTOMER_SERVICE")
            .put("weight", 400)
            .put("sentence", "24小时内{1}次开启屏幕共享");
    ObjectNode clause = rule.putArray("clauses").addObject();
    clause.put("type", "COUNT").put("hours", 24).put("least", 2);
    clause.putArray("kinds").add("SCREEN_SHARE");
    ArrayNode cases = rule.putArray("cases");
    testCase(cases, true).put("times", 2);
    testCase(cases, false);
    return rule;
  }

  private static ObjectNode testCase(ArrayNode cases, boolean fires) {
    return cases
        .addObject()
        .put("fires", fires)
        .putArray("signals")
        .addObject()
        .put("kind", "SCREEN_SHARE");
  }

  private static String partner() {
    ObjectNode partner =
        Samples.object()
            .put("code", "it-screens")
            .put("name", "某银行")
            .put("kind", "BANK")
            .put("quota", 100_000)
            .put("why", "签订了协作协议");
    return as(CHIEF).post("/v1/fraud/partners", partner).is(201).text("/key");
  }

  /** Somebody shares a screen twice. */
  private void screens(String key, String now) {
    String phone = "139057%05d".formatted(people++);
    Instant at = OffsetDateTime.parse(now).toInstant();
    ObjectNode body = Samples.object();
    ArrayNode signals = body.putArray("signals");
    for (int minutes : new int[] {60, 5}) {
      ObjectNode one = signals.addObject();
      one.put("kind", "SCREEN_SHARE").put("version", 1).put("id", phone + minutes);
      one.put("at", at.minusSeconds(60L * minutes).toString());
      one.putObject("person").put("phone", phone).put("division", "330802");
    }
    STREET.with(key).post("/v1/fraud/signals", body).is(202);
  }
}

package org.mashang.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashang.casework.Fault;
import org.mashang.casework.Personal;
import org.mashang.casework.Refusal;
import org.mashang.casework.Role;
import org.mashang.casework.law.Citation;
import org.mashang.platform.json.Json;
import org.mashang.platform.json.Showing;

class RouterTest {

  private static APIGatewayV2HTTPResponse answer(APIGatewayV2HTTPEvent event, Route route) {
    return Router.of("Things").on(Events.ROUTE, route).answer(event, Events.context());
  }

  private static JsonNode problem(APIGatewayV2HTTPResponse response, int status, String code)
      throws Exception {
    assertEquals(status, response.getStatusCode(), response.getBody());
    assertEquals(
        "application/problem+json; charset=utf-8", response.getHeaders().get("content-type"));
    JsonNode problem = Json.tree(response.getBody());
    assertEquals(status, problem.get("status").asInt());
    assertEquals(code, problem.get("code").asText());
    assertFalse(problem.get("detail").asText().isEmpty());
    assertFalse(problem.get("nextStep").asText().isEmpty());
    return problem;
  }

  @Test
  void an_answer_carries_its_version_and_the_headers_of_every_answer() {
    var response =
        answer(Events.post("{}"), call -> Reply.ok(Map.of("name", Personal.name("张三"))).version(7));
    assertEquals(200, response.getStatusCode());
    assertEquals("{\"name\":\"张*\"}", response.getBody());
    assertEquals("\"7\"", response.getHeaders().get("etag"));
    assertEquals("no-store", response.getHeaders().get("cache-control"));
    assertEquals("nosniff", response.getHeaders().get("x-content-type-options"));
    assertFalse(response.getIsBase64Encoded());
  }

  @Test
  void a_route_may_say_its_own_headers() {
    var response =
        answer(
            Events.post("{}"),
            call -> Reply.text("image/svg+xml", "<svg/>").with("cache-control", "max-age=60"));
    assertEquals("max-age=60", response.getHeaders().get("cache-control"));
  }

  @Test
  void bytes_travel_as_base64() {
    var response =
        answer(Events.post("{}"), call -> Reply.bytes("application/pdf", new byte[] {1, 2}));
    assertTrue(response.getIsBase64Encoded());
    assertEquals("AQI=", response.getBody());
  }

  @Test
  void a_refusal_is_a_problem_with_its_article() throws Exception {
    Citation citation =
        new Citation("ARL-30(3)", "行政复议法", "2023修订", "第三十条第三款", "过期视为受理。", LocalDate.EPOCH, null);
    Refusal refusal =
        new Refusal(
            "DEEMED_ACCEPTED",
            Refusal.Kind.CONFLICT,
            List.of(citation),
            "已经视为受理。",
            "请继续办理。",
            List.of(new Fault("/a", "WRONG", "不对。")));
    JsonNode problem =
        problem(
            answer(Events.post("{}"), call -> Reply.problem(Problem.of(refusal))),
            409,
            "DEEMED_ACCEPTED");
    assertEquals("https://mashang.org/problems/deemed-accepted", problem.get("type").asText());
    assertEquals("第三十条第三款", problem.at("/citations/0/article").asText());
    assertEquals("/a", problem.at("/faults/0/pointer").asText());
  }

  @ParameterizedTest
  @CsvSource({
    "STALE_VERSION, CONFLICT, 412",
    "TOO_BUSY, CONFLICT, 503",
    "X, INVALID, 422",
    "X, FORBIDDEN, 403",
    "X, CONFLICT, 409",
    "X, UNKNOWN, 404"
  })
  void each_kind_of_refusal_has_its_status(String code, Refusal.Kind kind, int status) {
    assertEquals(
        status, Problem.of(new Refusal(code, kind, List.of(), "不行。", "再试。", List.of())).status());
  }

  @Test
  void what_nobody_foresaw_tells_nothing_of_our_inside_but_an_id() throws Exception {
    PrintStream out = System.out;
    var caught = new ByteArrayOutputStream();
    System.setOut(new PrintStream(caught, true, StandardCharsets.UTF_8));
    APIGatewayV2HTTPResponse response;
    try {
      response =
          answer(
              Events.post("{}"),
              call -> {
                throw new IllegalStateException("table CasesTable of 张三 330802199001011234");
              });
    } finally {
      System.setOut(out);
    }
    JsonNode problem = problem(response, 500, "INTERNAL_ERROR");
    assertTrue(problem.get("nextStep").asText().contains("request-1"));
    assertFalse(response.getBody().contains("CasesTable"));
    String logged = caught.toString(StandardCharsets.UTF_8);
    assertEquals(1, logged.lines().count());
    JsonNode line = Json.tree(logged);
    assertEquals("request-1", line.get("request_id").asText());
    assertEquals("ERROR", line.get("level").asText());
    assertEquals(500, line.get("status").asInt());
    assertTrue(line.get("error").asText().contains("IllegalStateException"));
    assertFalse(logged.contains("330802199001011234"));
  }

  @Test
  void the_line_of_a_call_names_the_case_and_the_problem_and_no_odd_path() throws Exception {
    APIGatewayV2HTTPEvent event = Events.post("{}");
    event.setPathParameters(Map.of("caseId", "0a1b", "fileId", "<script>"));
    JsonNode line = logged(event, call -> Reply.problem(Problem.notFound()));
    assertEquals("0a1b", line.get("case_id").asText());
    assertEquals("NOT_FOUND", line.get("code").asText());
    assertEquals(404, line.get("status").asInt());
    assertEquals(Events.ROUTE, line.get("route").asText());
    assertFalse(line.has("file_id"));
  }

  private static JsonNode logged(APIGatewayV2HTTPEvent event, Route route) throws Exception {
    PrintStream out = System.out;
    var caught = new ByteArrayOutputStream();
    System.setOut(new PrintStream(caught, true, StandardCharsets.UTF_8));
    try {
      answer(event, route);
    } finally {
      System.setOut(out);
    }
    return Json.tree(caught.toString(StandardCharsets.UTF_8));
  }

  @Test
  void a_route_nobody_has_is_not_found() throws Exception {
    APIGatewayV2HTTPEvent event = Events.post("{}");
    event.setRouteKey("GET /nowhere");
    problem(answer(event, call -> Reply.noContent()), 404, "NOT_FOUND");
  }

  @Test
  void now_is_when_the_call_reached_the_gateway() {
    answer(
        Events.post("{}"),
        call -> {
          assertEquals(Instant.ofEpochMilli(1_772_413_200_000L), call.now());
          assertEquals("7", call.path("id"));
          return Reply.noContent();
        });
  }

  @ParameterizedTest
  @CsvSource({"text/plain", "application/xml", "'application/json; charset=gbk'", "''"})
  void a_body_that_is_not_declared_json_is_415(String type) throws Exception {
    var event = Events.event(Map.of("content-type", type), "{}");
    problem(answer(event, call -> Reply.ok(call.body())), 415, "JSON_REQUIRED");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''",
        "[]",
        "null",
        "{",
        "{\"a\":1,\"a\":2}",
        "{} {}",
        "\"x\"",
        "{\"a\":\"\u0001\"}"
      })
  void a_body_that_is_no_json_object_is_400(String body) throws Exception {
    problem(answer(Events.post(body), call -> Reply.ok(call.body())), 400, "INVALID_JSON");
  }

  @Test
  void a_body_in_another_encoding_is_400() throws Exception {
    APIGatewayV2HTTPEvent event = Events.post("");
    byte[] gbk = "{\"a\":\"中\"}".getBytes(Charset.forName("GBK"));
    event.setBody(Base64.getEncoder().encodeToString(gbk));
    event.setIsBase64Encoded(true);
    problem(answer(event, call -> Reply.ok(call.body())), 400, "INVALID_JSON");
  }

  @Test
  void a_body_of_ten_megabytes_is_413() throws Exception {
    String body = "{\"a\":\"" + "x".repeat(10_000_000) + "\"}";
    problem(answer(Events.post(body), call -> Reply.ok(call.body())), 413, "BODY_TOO_LARGE");
    String chinese = "{\"a\":\"" + "字".repeat(100_000) + "\"}";
    problem(answer(Events.post(chinese), call -> Reply.ok(call.body())), 413, "BODY_TOO_LARGE");
  }

  @ParameterizedTest
  @CsvSource({"short", "'has a space in it'", "有中文的键值一二三四五六"})
  void an_idempotency_key_is_visible_ascii(String key) throws Exception {
    var event = Events.event(Map.of("idempotency-key", key), "{}");
    problem(
        answer(event, call -> Reply.ok(call.idempotencyKey())), 400, "IDEMPOTENCY_KEY_REQUIRED");
  }

  @ParameterizedTest
  @CsvSource({
    ", 428, IF_MATCH_REQUIRED",
    "*, 400, INVALID_IF_MATCH",
    "7, 400, INVALID_IF_MATCH",
    "'W/\"7\"', 400, INVALID_IF_MATCH",
    "'\"-1\"', 400, INVALID_IF_MATCH",
    "'\"99999999999999999999\"', 400, INVALID_IF_MATCH"
  })
  void a_version_is_said_and_well_formed(String ifMatch, int status, String code) throws Exception {
    Map<String, String> headers = ifMatch == null ? Map.of() : Map.of("If-Match", ifMatch);
    problem(answer(Events.event(headers, "{}"), call -> Reply.ok(call.ifMatch())), status, code);
  }

  @Test
  void who_calls_is_in_the_token() throws Exception {
    var none = Events.event(Map.of(), "{}", Map.of());
    problem(answer(none, call -> Reply.ok(call.caller())), 401, "UNAUTHORISED");
    var unknownRole = Events.event(Map.of(), "{}", Map.of("sub", "x", "roles", "KING SYSTEM"));
    problem(answer(unknownRole, call -> Reply.ok(call.caller())), 401, "UNAUTHORISED");
    var clerk = Events.event(Map.of(), "{}");
    problem(answer(clerk, call -> Reply.ok(call.caller().as(Role.HEAD))), 403, "FORBIDDEN");
    answer(
        clerk,
        call -> {
          assertEquals("330802", call.caller().as(Role.HEAD, Role.CLERK).organ());
          return Reply.noContent();
        });
  }

  @ParameterizedTest
  @CsvSource({
    "[CLERK HEAD]",
    "'[CLERK, HEAD]'",
    "'CLERK,HEAD'",
    "CLERK HEAD",
    "'[\"CLERK\",\"HEAD\"]'"
  })
  void several_roles_are_read_in_every_spelling(String roles) {
    var event = Events.event(Map.of(), "{}", Map.of("sub", "x", "roles", roles));
    assertEquals(Set.of(Role.CLERK, Role.HEAD), new Call(event).caller().roles());
  }

  @Test
  void the_same_command_has_the_same_fingerprint_whatever_the_order_of_its_fields() {
    assertEquals(
        fingerprint("{\"a\":1,\"b\":{\"c\":[1,2],\"d\":null}}"),
        fingerprint(" {\"b\":{\"d\":null,\"c\":[1,2]},\"a\":1}"));
    assertFalse(fingerprint("{\"a\":1}").equals(fingerprint("{\"a\":\"1\"}")));
    assertFalse(fingerprint("{\"a\":[1,2]}").equals(fingerprint("{\"a\":[2,1]}")));
  }

  private static String fingerprint(String body) {
    Call call = new Call(Events.post(body));
    return call.given(call.caller().as(Role.CLERK)).fingerprint();
  }

  @Test
  void personal_data_show_as_the_route_has_decided() {
    var body = Map.of("id", Personal.idNumber("330802199001011234"));
    assertTrue(Reply.json(200, body, Showing.FULL).body().contains("330802199001011234"));
    assertFalse(Reply.json(200, body, Showing.CASE).body().contains("330802199001011234"));
  }
}

package org.mashang.reconsideration.hall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mashang.casework.Role;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.emulator.EmbeddedCloudExtension;

/** The real handlers on the real tables of the embedded cloud. */
@ExtendWith(EmbeddedCloudExtension.class)
class HallHandlersTest {

  private final HallWorld world;

  HallHandlersTest(EmbeddedCloud cloud) {
    world = HallWorld.of(cloud);
  }

  private String key() {
    return UUID.randomUUID().toString();
  }

  private JsonNode registered() throws Exception {
    return json(world.api(Sent.to("HallApi.Register").header("idempotency-key", key())), 201);
  }

  private APIGatewayV2HTTPResponse command(String hallId, long seen, String body) {
    return world.api(
        Sent.to("HallApi.Command")
            .hall(hallId)
            .header("idempotency-key", key())
            .header("if-match", "\"" + seen + "\"")
            .body(body));
  }

  static JsonNode json(APIGatewayV2HTTPResponse answer, int status) throws Exception {
    assertEquals(status, answer.getStatusCode(), answer.getBody());
    return new ObjectMapper().readTree(answer.getBody());
  }

  private String location(String token) {
    return world.scan(Sent.to("ScanApi.Scan").token(token)).getHeaders().get("location");
  }

  private static List<String> pointers(JsonNode problem) {
    return problem.get("faults").findValuesAsText("pointer").stream().sorted().toList();
  }

  @Test
  void aHallIsRegisteredAndItsCodeLeadsToThePhonePageAndIsCounted() throws Exception {
    JsonNode hall = registered();
    String id = hall.get("id").asText();
    String token = hall.at("/codes/0/token").asText();

    assertEquals("柯城区", hall.get("divisionName").asText());
    assertEquals("乡镇便民服务中心", hall.get("kindLabel").asText());
    assertEquals("http://localhost:8080/s/" + token, hall.at("/codes/0/url").asText());
    assertEquals("http://localhost:8080/apply?code=" + token, location(token));
    assertEquals("http://localhost:8080/apply?code=" + token, location(token));
    JsonNode ofCode = json(world.api(Sent.to("HallApi.Code").token(token)), 200);
    assertEquals(id, ofCode.get("id").asText());
    assertEquals("柯城区人民政府", ofCode.get("organName").asText());

    JsonNode shown = json(world.api(Sent.to("HallApi.Show").hall(id)), 200);
    assertEquals(2, shown.at("/figures/scans").asInt());
    assertEquals(1, shown.at("/figures/starts").asInt());
    assertEquals(0, shown.at("/figures/submissions").asInt());
  }

  @Test
  void aRepeatedRegistrationIsTheFirstOneAgainAndAnotherUnderTheSameKeyIsNot() throws Exception {
    String key = key();
    var first = world.api(Sent.to("HallApi.Register").header("idempotency-key", key));
    var again = world.api(Sent.to("HallApi.Register").header("idempotency-key", key));
    String other = Sent.to("HallApi.Register").event().getBody().replace("航埠镇便民", "石梁镇便民");
    var reused = world.api(Sent.to("HallApi.Register").header("idempotency-key", key).body(other));

    assertEquals(first.getBody(), again.getBody());
    assertEquals(201, again.getStatusCode());
    assertEquals("\"2\"", again.getHeaders().get("etag"));
    assertEquals("IDEMPOTENCY_KEY_REUSED", json(reused, 422).get("code").asText());
  }

  @Test
  void aRotatedCodeStillWorksARevokedOneDoesNot() throws Exception {
    JsonNode hall = registered();
    String id = hall.get("id").asText();
    String first = hall.at("/codes/0/token").asText();

    JsonNode rotated = json(command(id, 2, "{\"type\":\"rotateCode\",\"reason\":\"更换\"}"), 200);
    assertEquals(List.of("codeIssued"), List.of(rotated.at("/events/0").asText()));
    assertTrue(location(first).contains("/apply?code="));

    json(command(id, 3, "{\"type\":\"revokeCode\",\"serial\":1,\"reason\":\"被覆盖\"}"), 200);
    assertEquals("http://localhost:8080/code-problem?reason=revoked", location(first));
    assertEquals(
        "CODE_REVOKED",
        json(world.api(Sent.to("HallApi.Code").token(first)), 410).get("code").asText());
    JsonNode codes = json(world.api(Sent.to("HallApi.Show").hall(id)), 200).get("codes");
    assertEquals(List.of("CURRENT", "REVOKED"), codes.findValuesAsText("status"));
    assertNotEquals(first, codes.at("/0/token").asText());
  }

  @Test
  void aRetiredHallsCodesLeadNowhereAndNothingIsPrinted() throws Exception {
    JsonNode hall = registered();
    String id = hall.get("id").asText();
    String token = hall.at("/codes/0/token").asText();

    json(command(id, 2, "{\"type\":\"retire\",\"reason\":\"搬迁\"}"), 200);

    assertEquals("http://localhost:8080/code-problem?reason=retired", location(token));
    json(world.api(Sent.to("HallApi.Code").token(token)), 410);
    json(world.print(Sent.to("HallPrint.Poster").hall(id)), 409);
  }

  @Test
  void aForgedOrMisreadCodeGetsAPageThatSaysSo() throws Exception {
    String token = registered().at("/codes/0/token").asText();
    char last = token.charAt(30) == 'A' ? 'B' : 'A';
    String forged = token.substring(0, 30) + last;

    assertEquals("http://localhost:8080/code-problem?reason=forged", location(forged));
    assertEquals(
        "http://localhost:8080/code-problem?reason=unreadable", location(token.substring(1)));
    assertEquals("http://localhost:8080/code-problem?reason=unreadable", location("<script>"));
    json(world.api(Sent.to("HallApi.Code").token(forged)), 404);
  }

  @Test
  void everyFaultOfARegistrationIsNamedAndNothingIsWritten() throws Exception {
    String body =
        """
        {"kind":"AIRPORT","name":" ","division":"110000","address":7,"phone":"call me",
         "organ":"33","designation":{"organ":"330899","number":"","date":"2026-03-03"},"x":1}
        """;
    JsonNode problem =
        json(
            world.api(Sent.to("HallApi.Register").header("idempotency-key", key()).body(body)),
            422);

    assertEquals(
        List.of(
            "/address",
            "/designation/date",
            "/designation/number",
            "/designation/organ",
            "/division",
            "/kind",
            "/name",
            "/organ",
            "/phone",
            "/x"),
        pointers(problem));
  }

  @Test
  void anotherDivisionsOrganNeitherHasTheHallNorDesignatesTheChannel() throws Exception {
    String body = Sent.to("HallApi.Register").event().getBody();
    String elsewhere = body.replace("\"organ\": \"330802\"", "\"organ\": \"330825\"");
    String ofTheCity = body.replace("\"organ\": \"330802\"", "\"organ\": \"330800\"");

    assertEquals(List.of("/organ"), pointers(json(registration(elsewhere), 422)), elsewhere);
    assertEquals(
        List.of("/designation/organ"),
        pointers(
            json(
                registration(body.replaceFirst("330802\", \"number", "330825\", \"number")), 422)));
    json(registration(ofTheCity), 201);
  }

  private APIGatewayV2HTTPResponse registration(String body) {
    return world.api(Sent.to("HallApi.Register").header("idempotency-key", key()).body(body));
  }

  @Test
  void everyFaultOfACommandIsNamed() throws Exception {
    String id = registered().get("id").asText();

    assertEquals(
        List.of("/reason", "/serial"),
        pointers(json(command(id, 2, "{\"type\":\"revokeCode\",\"serial\":0}"), 422)));
    assertEquals(
        List.of("/type"),
        pointers(json(command(id, 2, "{\"type\":\"paint\",\"colour\":\"red\"}"), 422)));
    assertEquals(List.of("/type"), pointers(json(command(id, 2, "{}"), 422)));
  }

  @Test
  void aStaleOrMissingVersionChangesNothing() throws Exception {
    String id = registered().get("id").asText();
    String rotate = "{\"type\":\"rotateCode\",\"reason\":\"更换\"}";

    json(command(id, 1, rotate), 412);
    json(world.api(Sent.to("HallApi.Command").hall(id).without("if-match")), 428);
    json(world.api(Sent.to("HallApi.Command").hall(id).without("idempotency-key")), 400);
    json(command("ZZZZZZZZ", 2, rotate), 404);
    json(command("no-such-hall", 2, rotate), 404);
    assertEquals(1, json(world.api(Sent.to("HallApi.Show").hall(id)), 200).get("codes").size());
  }

  @Test
  void everyRouteChecksWhoCalls() throws Exception {
    String id = registered().get("id").asText();

    for (Role role : List.of(Role.CLERK, Role.HEAD, Role.AUDITOR, Role.APPLICANT, Role.PARTNER)) {
      json(world.api(Sent.to("HallApi.Register").by(role, "330802")), 403);
      json(world.api(Sent.to("HallApi.Command").hall(id).by(role, "330802")), 403);
    }
    for (Role role : List.of(Role.APPLICANT, Role.PARTNER)) {
      json(world.api(Sent.to("HallApi.List").by(role, "330802")), 403);
      json(world.api(Sent.to("HallApi.Show").hall(id).by(role, "330802")), 403);
      json(world.api(Sent.to("HallApi.Figures").by(role, "330802")), 403);
      json(world.print(Sent.to("HallPrint.Svg").hall(id).by(role, "330802")), 403);
    }
    json(world.api(Sent.to("HallApi.Show").hall(id).by(Role.CLERK, "330825")), 404);
    json(world.print(Sent.to("HallPrint.Svg").hall(id).by(Role.CLERK, "330825")), 404);
    json(world.api(Sent.to("HallApi.Command").hall(id).by(Role.HALL_ADMINISTRATOR, "330825")), 404);
    json(world.api(Sent.to("HallApi.Show").hall(id).by(Role.CLERK, "330802")), 200);
    for (String route :
        List.of("HallApi.List", "HallApi.Register", "HallApi.Show", "HallApi.Figures")) {
      json(world.api(Sent.to(route).hall(id).byNobody()), 401);
    }
  }

  @Test
  void aListGoesOnOverPagesAndDivisionsAndShowsEachHallOnce() throws Exception {
    List<String> made = new ArrayList<>();
    String registration = Sent.to("HallApi.Register").event().getBody();
    for (String division : List.of("330881", "330822", "330881", "330822", "330881")) {
      String body = registration.replace("330802", division);
      made.add(
          json(
                  world.api(
                      Sent.to("HallApi.Register").header("idempotency-key", key()).body(body)),
                  201)
              .get("id")
              .asText());
    }

    List<String> all = ids(Map.of("limit", "2"), Role.AUDITOR, "330800");
    List<String> ofJiangshan =
        ids(Map.of("limit", "1", "division", "330881"), Role.AUDITOR, "330800");
    List<String> ofTheClerk = ids(Map.of("limit", "50"), Role.CLERK, "330822");

    assertTrue(all.containsAll(made));
    assertEquals(all.size(), Stream.of(all.toArray()).distinct().count());
    assertTrue(ofJiangshan.containsAll(List.of(made.get(0), made.get(2), made.get(4))));
    assertFalse(ofJiangshan.contains(made.get(1)));
    assertTrue(ofTheClerk.contains(made.get(1)));
    assertFalse(ofTheClerk.contains(made.get(0)));
  }

  private List<String> ids(Map<String, String> query, Role role, String organ) throws Exception {
    List<String> ids = new ArrayList<>();
    String next = null;
    do {
      Map<String, String> asked = new HashMap<>(query);
      if (next != null) {
        asked.put("cursor", next);
      }
      JsonNode page = json(world.api(Sent.to("HallApi.List").by(role, organ).query(asked)), 200);
      page.get("items").forEach(item -> ids.add(item.get("id").asText()));
      next = page.get("next").isNull() ? null : page.get("next").asText();
    } while (next != null);
    return ids;
  }

  @Test
  void figuresShowEachDayAndTheChannelsOnlyToTheCity() throws Exception {
    JsonNode hall = registered();
    String id = hall.get("id").asText();
    location(hall.at("/codes/0/token").asText());

    JsonNode figures = json(world.api(Sent.to("HallApi.Figures")), 200);
    JsonNode own = null;
    for (JsonNode each : figures.get("halls")) {
      own = each.get("hallId").asText().equals(id) ? each : own;
    }

    assertTrue(own != null);
    assertEquals(1, own.get("scans").asInt());
    assertEquals("2026-03-02", own.at("/days/0/day").asText());
    assertEquals(4, figures.get("channels").size());
    JsonNode division = json(world.api(Sent.to("HallApi.Figures").by(Role.CLERK, "330802")), 200);
    assertEquals(0, division.get("channels").size());
    json(
        world.api(
            Sent.to("HallApi.Figures").query(Map.of("from", "2026-03-02", "to", "2026-03-01"))),
        400);
    json(world.api(Sent.to("HallApi.Figures").query(Map.of("from", "gestern"))), 400);
  }

  @Test
  void thePosterAndTheCodeSayWhatIsCurrent() throws Exception {
    JsonNode hall = registered();
    String id = hall.get("id").asText();
    String url = hall.at("/codes/0/url").asText();

    var poster = world.print(Sent.to("HallPrint.Poster").hall(id));
    var png = world.print(Sent.to("HallPrint.Png").hall(id));
    var svg = world.print(Sent.to("HallPrint.Svg").hall(id));

    assertEquals("application/pdf", poster.getHeaders().get("content-type"));
    assertEquals(url, Printed.codeOnPaper(bytes(poster)));
    assertTrue(Printed.words(bytes(poster)).contains("柯政复〔2026〕3号"));
    assertTrue(Printed.words(bytes(poster)).contains("第八十七条"));
    assertEquals(url, Printed.codeOnPicture(bytes(png)));
    assertTrue(svg.getBody().startsWith("<svg"));
    assertEquals("image/svg+xml; charset=utf-8", svg.getHeaders().get("content-type"));
  }

  private static byte[] bytes(APIGatewayV2HTTPResponse answer) {
    assertEquals(200, answer.getStatusCode());
    assertTrue(answer.getIsBase64Encoded());
    return Base64.getDecoder().decode(answer.getBody());
  }
}

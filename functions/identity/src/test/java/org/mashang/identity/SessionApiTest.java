package org.mashang.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.jwk.JWKSet;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionApiTest {

  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

  @TempDir Path folder;
  private Keyring keyring;

  @BeforeEach
  void makeKeys() throws Exception {
    keyring = new Keyring(folder);
  }

  @Test
  void aGenuineCodeMakesASessionOfItsHall() throws Exception {
    JsonNode session = opened(body("{\"code\":\"" + keyring.code("02H7K3Q9") + "\"}"));
    Map<String, Object> claims = claims(session);

    assertEquals("02H7K3Q9", session.at("/hall/id").asText());
    assertEquals("02H7K3Q9", claims.get("hall"));
    assertEquals(List.of("APPLICANT"), claims.get("roles"));
    assertEquals("2026-03-02T11:00:00+08:00", session.get("expiresAt").asText());
    assertFalse(claims.containsKey("person"));
    assertFalse(claims.containsKey("organ"));
  }

  @Test
  void aCodeThatIsNotOursMakesASessionWithoutAHall() throws Exception {
    JsonNode session = opened(Sent.http("SessionApi.Open"));

    assertTrue(session.get("hall").isNull());
    assertNull(claims(session).get("hall"));
  }

  @Test
  void withoutACodeTwoPeopleAreNotTheSame() throws Exception {
    JsonNode first = opened(body("{\"code\":null}"));
    JsonNode second = opened(body("{}"));

    assertNotEquals(claims(first).get("sub"), claims(second).get("sub"));
  }

  @Test
  void everyFaultOfABodyIsNamed() throws Exception {
    var answer = send(body("{\"code\":7,\"hall\":\"02H7K3Q9\"}"));

    assertEquals(422, answer.getStatusCode());
    assertEquals(
        List.of("/code", "/hall"),
        json(answer).get("faults").findValuesAsText("pointer").stream().sorted().toList());
  }

  @Test
  void aDemoPersonActsForTheirOrgan() throws Exception {
    Map<String, Object> claims = claims(opened(Sent.http("SessionApi.OpenDemo")));

    assertEquals("demo-clerk-330802", claims.get("sub"));
    assertEquals(List.of("CLERK"), claims.get("roles"));
    assertEquals("330802", claims.get("organ"));
  }

  @Test
  void theDemoApplicantIsFoundByAHashAndNeverByTheNumber() throws Exception {
    JsonNode session = opened(demo("{\"user\":\"applicant-zhang\"}"));
    String idNumber = DemoPeople.read().named("applicant-zhang").orElseThrow().idNumber().value();

    assertEquals(keyring.hash().text("person", idNumber), claims(session).get("person"));
    assertFalse(claims(session).toString().contains(idNumber));
  }

  @Test
  void everyRoleOfTheDemoIsThereForEveryOrgan() throws Exception {
    JsonNode items = json(send(Sent.http("SessionApi.DemoPeople"))).get("items");
    List<String> users = items.findValuesAsText("user");

    for (String organ :
        List.of("330800", "330802", "330803", "330822", "330824", "330825", "330881")) {
      assertTrue(users.containsAll(List.of("clerk-" + organ, "clerk2-" + organ, "head-" + organ)));
    }
    assertTrue(
        users.containsAll(List.of("hall-admin", "auditor", "applicant-zhang", "partner-zlb")));
    assertFalse(items.toString().contains("idNumber"));
  }

  @Test
  void whereThereIsNoDemonstrationNobodyCanBecomeAnybody() {
    SessionApi real = keyring.api("false");

    for (String name : List.of("SessionApi.OpenDemo", "SessionApi.DemoPeople")) {
      assertEquals(404, real.handleRequest(Sent.http(name), Keyring.context()).getStatusCode());
    }
  }

  @Test
  void anUnknownDemoPersonIsAFault() throws Exception {
    var answer = send(demo("{\"user\":\"head-110000\"}"));

    assertEquals(422, answer.getStatusCode());
    assertEquals("UNKNOWN_USER", json(answer).at("/faults/0/code").asText());
  }

  @Test
  void whatIsPublishedProvesTheTokens() throws Exception {
    JsonNode discovery = json(send(Sent.http("SessionApi.Discovery")));
    JWKSet keys = JWKSet.parse(send(Sent.http("SessionApi.Keys")).getBody());

    assertEquals("https://mashang.example", discovery.get("issuer").asText());
    assertEquals(
        "https://mashang.example/.well-known/jwks.json", discovery.get("jwks_uri").asText());
    assertEquals(keyring.signingKey().publicKey().getKeyID(), keys.getKeys().get(0).getKeyID());
    assertFalse(keys.containsNonPublicKeys());
  }

  private APIGatewayV2HTTPResponse send(APIGatewayV2HTTPEvent event) {
    return keyring.api().handleRequest(event, Keyring.context());
  }

  private JsonNode opened(APIGatewayV2HTTPEvent event) throws Exception {
    var answer = send(event);
    assertEquals(201, answer.getStatusCode(), answer.getBody());
    return json(answer);
  }

  private Map<String, Object> claims(JsonNode session) {
    return keyring.verifier().verify(session.get("token").asText(), NOW).orElseThrow();
  }

  private static JsonNode json(APIGatewayV2HTTPResponse answer) throws Exception {
    return new ObjectMapper().readTree(answer.getBody());
  }

  private static APIGatewayV2HTTPEvent body(@Nullable String body) {
    APIGatewayV2HTTPEvent event = Sent.http("SessionApi.Open");
    event.setBody(body);
    return event;
  }

  private static APIGatewayV2HTTPEvent demo(String body) {
    APIGatewayV2HTTPEvent event = Sent.http("SessionApi.OpenDemo");
    event.setBody(body);
    return event;
  }
}

package org.mashang.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenAuthorizerTest {

  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
  private static final Map<String, Object> REFUSED = Map.of("isAuthorized", false);
  private static final Map<String, Object> CLAIMS =
      Map.of("name", "金管", "roles", List.of("CLERK", "HEAD"), "organ", "330802", "other", "x");

  @TempDir Path folder;
  private Keyring keyring;

  @BeforeEach
  void makeKeys() throws Exception {
    keyring = new Keyring(folder);
  }

  @Test
  void aGoodTokenSaysWhoCallsAndNothingElse() {
    String token = keyring.signer().sign("demo-1", CLAIMS, NOW, Duration.ofHours(1));

    assertEquals(
        Map.of(
            "isAuthorized",
            true,
            "context",
            Map.of("sub", "demo-1", "name", "金管", "roles", "CLERK,HEAD", "organ", "330802")),
        authorized("Bearer " + token));
    assertEquals(true, authorized("bearer " + token).get("isAuthorized"));
  }

  @Test
  void aTokenIsGoodUntilItExpiresByTheEventsOwnTime() {
    Instant issued = NOW.minus(Duration.ofHours(1));
    String last = keyring.signer().sign("demo-1", CLAIMS, issued, Duration.ofSeconds(3601));
    String expired = keyring.signer().sign("demo-1", CLAIMS, issued, Duration.ofSeconds(3600));

    assertEquals(true, authorized("Bearer " + last).get("isAuthorized"));
    assertEquals(REFUSED, authorized("Bearer " + expired));
  }

  @Test
  void aTokenOfAnotherKeyIsRefused() throws Exception {
    Path other = Files.createDirectory(folder.resolve("other"));
    String token = new Keyring(other).signer().sign("demo-1", CLAIMS, NOW, Duration.ofHours(1));

    assertEquals(REFUSED, authorized("Bearer " + token));
  }

  @Test
  void anythingThatIsNoTokenIsRefused() {
    for (String header :
        List.of(
            "", "Bearer", "Bearer ", "Basic YTpi", "Bearer a.b.c", "Bearer " + "x".repeat(9000))) {
      assertEquals(REFUSED, authorized(header), header);
    }
    assertEquals(
        REFUSED,
        new TokenAuthorizer(keyring.verifier()).handleRequest(Map.of(), Keyring.context()));
  }

  @Test
  void withoutATimeNobodyIsLetIn() {
    String token = keyring.signer().sign("demo-1", CLAIMS, NOW, Duration.ofHours(1));
    Map<String, Object> event = event("Bearer " + token);
    event.put("requestContext", Map.of());

    assertEquals(
        REFUSED, new TokenAuthorizer(keyring.verifier()).handleRequest(event, Keyring.context()));
  }

  private Map<String, Object> authorized(String header) {
    return new TokenAuthorizer(keyring.verifier()).handleRequest(event(header), Keyring.context());
  }

  private static Map<String, Object> event(String header) {
    Map<String, Object> event = new HashMap<>(Sent.map("TokenAuthorizer"));
    event.put("headers", Map.of("authorization", header));
    return event;
  }
}

package org.mashang.platform.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mashang.platform.keys.AwsJsonServer;

class TokenTest {

  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
  private static final Duration LIFE = Duration.ofHours(2);

  private final ECKey key = newKey();
  private final SigningKey local = new LocalSigningKey(key.toJSONString());
  private final TokenSigner signer = new TokenSigner(local, "https://here", "mashang");
  private final TokenVerifier verifier =
      new TokenVerifier(local.publicKey(), "https://here", "mashang");

  private static ECKey newKey() {
    try {
      return new ECKeyGenerator(Curve.P_256).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private String token() {
    return signer.sign("clerk-1", Map.of("roles", List.of("CLERK"), "organ", "330802"), NOW, LIFE);
  }

  @Test
  void a_token_says_who_it_is_for() {
    Map<String, Object> claims = verifier.verify(token(), NOW).orElseThrow();
    assertEquals("clerk-1", claims.get("sub"));
    assertEquals(List.of("CLERK"), claims.get("roles"));
    assertEquals("330802", claims.get("organ"));
  }

  @Test
  void it_is_good_up_to_its_end_and_not_a_moment_longer() {
    assertTrue(verifier.verify(token(), NOW.plus(LIFE).minusSeconds(1)).isPresent());
    assertFalse(verifier.verify(token(), NOW.plus(LIFE)).isPresent());
  }

  @Test
  void a_changed_or_foreign_token_is_not_ours() {
    String token = token();
    for (int i = 0; i < token.length() - 1; i++) {
      char other = token.charAt(i) == 'A' ? 'B' : 'A';
      String changed = token.substring(0, i) + other + token.substring(i + 1);
      assertFalse(verifier.verify(changed, NOW).isPresent(), "at " + i);
    }
    SigningKey foreign = new LocalSigningKey(newKey().toJSONString());
    String strange =
        new TokenSigner(foreign, "https://here", "mashang").sign("x", Map.of(), NOW, LIFE);
    assertFalse(verifier.verify(strange, NOW).isPresent());
    String elsewhere =
        new TokenSigner(local, "https://there", "mashang").sign("x", Map.of(), NOW, LIFE);
    assertFalse(verifier.verify(elsewhere, NOW).isPresent());
    String audience =
        new TokenSigner(local, "https://here", "other").sign("x", Map.of(), NOW, LIFE);
    assertFalse(verifier.verify(audience, NOW).isPresent());
  }

  @Test
  void a_token_without_a_signature_is_none() {
    String payload = token().split("\\.")[1];
    String none = base64("{\"alg\":\"none\"}") + "." + payload + ".";
    String hmac = base64("{\"alg\":\"HS256\"}") + "." + payload + ".AAAA";
    for (String bad : List.of(none, hmac, "", "a.b.c", "..", "x".repeat(10_000))) {
      assertFalse(verifier.verify(bad, NOW).isPresent());
    }
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes());
  }

  @Test
  void the_published_keys_verify_and_give_nothing_away() throws Exception {
    JWKSet keys = JWKSet.parse(signer.jwks());
    assertFalse(signer.jwks().contains("\"d\""));
    ECKey published = keys.getKeys().get(0).toECKey();
    assertTrue(
        new TokenVerifier(published, "https://here", "mashang").verify(token(), NOW).isPresent());
  }

  @Test
  void kms_signs_the_same_kind_of_token_and_keeps_the_private_half() throws Exception {
    try (AwsJsonServer aws = kms()) {
      SigningKey kms = new KmsSigningKey(aws.clients().kms(), "arn:token");
      TokenSigner cloud = new TokenSigner(kms, "https://here", "mashang");
      for (int i = 0; i < 30; i++) {
        String token = cloud.sign("person-" + i, Map.of(), NOW, LIFE);
        assertTrue(verifier.verify(token, NOW).isPresent());
      }
      assertEquals(31, aws.calls());
      assertEquals(signer.jwks(), cloud.jwks());
    }
  }

  private AwsJsonServer kms() throws Exception {
    return new AwsJsonServer()
        .on(
            "TrentService.GetPublicKey",
            asked ->
                AwsJsonServer.object()
                    .put("PublicKey", Base64.getEncoder().encodeToString(publicDer())))
        .on(
            "TrentService.Sign",
            asked -> {
              assertEquals("DIGEST", asked.get("MessageType").asText());
              byte[] digest = Base64.getDecoder().decode(asked.get("Message").asText());
              return AwsJsonServer.object()
                  .put("Signature", Base64.getEncoder().encodeToString(der(digest)));
            });
  }

  private byte[] publicDer() {
    try {
      return key.toECPublicKey().getEncoded();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private byte[] der(byte[] digest) {
    try {
      Signature signature = Signature.getInstance("NONEwithECDSA");
      signature.initSign(key.toECPrivateKey());
      signature.update(digest);
      return signature.sign();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void a_key_that_cannot_sign_is_refused_at_the_start() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new LocalSigningKey(key.toPublicJWK().toJSONString()));
    assertThrows(IllegalArgumentException.class, () -> new LocalSigningKey("{}"));
  }
}

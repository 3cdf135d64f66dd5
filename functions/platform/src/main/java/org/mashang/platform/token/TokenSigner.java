package org.mashang.platform.token;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;

/** Mints tokens: JWT, ES256. Only functions that may use the token key can. */
public final class TokenSigner {

  private final SigningKey key;
  private final String issuer;
  private final String audience;

  public TokenSigner(SigningKey key, String issuer, String audience) {
    this.key = key;
    this.issuer = issuer;
    this.audience = audience;
  }

  /** As the environment says. */
  public static TokenSigner from(Environment environment, Clients clients) {
    return new TokenSigner(
        SigningKey.from(environment, clients),
        environment.get(Variable.TOKEN_ISSUER),
        environment.get(Variable.TOKEN_AUDIENCE));
  }

  /**
   * A token.
   *
   * @param subject whom it is for
   * @param claims what else it says: texts, or lists of texts
   * @param now when it was asked for; it is good from then on, for {@code life}
   */
  public String sign(String subject, Map<String, Object> claims, Instant now, Duration life) {
    JWTClaimsSet.Builder set = new JWTClaimsSet.Builder();
    claims.forEach(set::claim);
    set.issuer(issuer)
        .audience(audience)
        .subject(subject)
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plus(life)));
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.ES256)
            .type(JOSEObjectType.JWT)
            .keyID(key.publicKey().getKeyID())
            .build();
    String input = header.toBase64URL() + "." + Base64URL.encode(set.build().toString());
    byte[] signature = key.sign(input.getBytes(StandardCharsets.US_ASCII));
    return input + "." + Base64URL.encode(signature);
  }

  /** The public keys as a JWK set, JSON. */
  public String jwks() {
    return new JWKSet(key.publicKey()).toString(true);
  }
}

package org.mashang.platform.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;

/** Says whether a token is ours and good now. */
public final class TokenVerifier {

  private static final int MAX_LENGTH = 4096;

  private final ECKey key;
  private final String issuer;
  private final String audience;

  public TokenVerifier(ECKey key, String issuer, String audience) {
    this.key = key.toPublicJWK();
    this.issuer = issuer;
    this.audience = audience;
  }

  /** As the environment says; asks KMS for the public key, once. */
  public static TokenVerifier from(Environment environment, Clients clients) {
    return new TokenVerifier(
        SigningKey.from(environment, clients).publicKey(),
        environment.get(Variable.TOKEN_ISSUER),
        environment.get(Variable.TOKEN_AUDIENCE));
  }

  /** The claims of a token; empty if anything about it is not right. */
  public Optional<Map<String, Object>> verify(String token, Instant now) {
    if (token.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    try {
      SignedJWT jwt = SignedJWT.parse(token);
      boolean signed =
          JWSAlgorithm.ES256.equals(jwt.getHeader().getAlgorithm())
              && key.getKeyID().equals(jwt.getHeader().getKeyID())
              && jwt.verify(new ECDSAVerifier(key));
      return signed && isGood(jwt.getJWTClaimsSet(), now)
          ? Optional.of(jwt.getJWTClaimsSet().getClaims())
          : Optional.empty();
    } catch (ParseException | JOSEException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private boolean isGood(JWTClaimsSet claims, Instant now) {
    return issuer.equals(claims.getIssuer())
        && claims.getAudience().contains(audience)
        && claims.getSubject() != null
        && claims.getExpirationTime() != null
        && now.isBefore(claims.getExpirationTime().toInstant())
        && (claims.getNotBeforeTime() == null
            || !now.isBefore(claims.getNotBeforeTime().toInstant()));
  }
}

package org.mashang.identity;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Role;
import org.mashang.casework.identifier.HallCode;
import org.mashang.casework.identifier.HallCodes;
import org.mashang.casework.identifier.ScannedCode;
import org.mashang.casework.time.Shanghai;
import org.mashang.platform.keys.KeyedHash;
import org.mashang.platform.token.TokenSigner;

/** Mints the tokens of sessions. */
final class Sessions {

  private static final Duration APPLICANT = Duration.ofHours(2);
  private static final Duration STAFF = Duration.ofHours(8);

  private final TokenSigner signer;
  private final HallCodes codes;
  private final KeyedHash hash;
  private final Supplier<UUID> subjects;

  Sessions(TokenSigner signer, HallCodes codes, KeyedHash hash, Supplier<UUID> subjects) {
    this.signer = signer;
    this.codes = codes;
    this.hash = hash;
    this.subjects = subjects;
  }

  /**
   * A session of somebody we know nothing of. The hall is believed only if its code's signature
   * holds; with any other code the session is one without a hall, for nobody who wants to apply may
   * be turned away by a dirty code.
   */
  Session anonymous(@Nullable String scanned, Instant now) {
    Map<String, Object> claims = new HashMap<>();
    claims.put("roles", List.of(Role.APPLICANT.name()));
    String hall = scanned == null ? null : hall(scanned);
    if (hall != null) {
      claims.put("hall", hall);
    }
    String token = signer.sign("visitor-" + subjects.get(), claims, now, APPLICANT);
    return new Session(
        token, at(now.plus(APPLICANT)), hall == null ? null : new Session.OfHall(hall));
  }

  /** A session of a demo person. */
  Session of(DemoPerson person, Instant now) {
    Map<String, Object> claims = new HashMap<>();
    claims.put("name", person.name());
    claims.put("roles", person.roles().stream().map(Role::name).toList());
    if (person.organ() != null) {
      claims.put("organ", person.organ());
      claims.put("staff", person.user());
    }
    if (person.idNumber() != null) {
      claims.put("person", hash.text("person", person.idNumber().value()));
    }
    Duration life = person.roles().contains(Role.APPLICANT) ? APPLICANT : STAFF;
    String token = signer.sign("demo-" + person.user(), claims, now, life);
    return new Session(token, at(now.plus(life)), null);
  }

  private @Nullable String hall(String scanned) {
    return codes.read(scanned) instanceof ScannedCode.Genuine(HallCode code) ? code.hallId() : null;
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atZone(Shanghai.ZONE).toOffsetDateTime();
  }
}

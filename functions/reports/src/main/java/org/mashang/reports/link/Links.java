package org.mashang.reports.link;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.mashang.platform.keys.KeyedHash;
import org.mashang.reports.period.PeriodKind;

/** Signs what opens one report without a login, for a fortnight: whoever has the link reads it. */
public final class Links {

  /** How long a link is good. */
  public static final Duration GOOD = Duration.ofDays(14);

  private static final String PURPOSE = "report-link";
  private static final int PARTS = 5;

  private final KeyedHash hash;

  public Links(KeyedHash hash) {
    this.hash = hash;
  }

  /** What a link opens, and until when. */
  public record Opened(PeriodKind kind, String period, int revision, Instant until) {}

  public String token(PeriodKind kind, String period, int revision, Instant until) {
    String said = String.join(".", kind.name(), period, "" + revision, "" + until.getEpochSecond());
    return said + "." + hash.text(PURPOSE, said);
  }

  /** What a token opens; empty if it is not ours. It may be over. */
  public Optional<Opened> open(String token) {
    String[] parts = token.split("\\.", -1);
    int last = token.lastIndexOf('.');
    if (parts.length != PARTS || !ours(token.substring(0, last), token.substring(last + 1))) {
      return Optional.empty();
    }
    return Optional.of(
        new Opened(
            PeriodKind.valueOf(parts[0]),
            parts[1],
            Integer.parseInt(parts[2]),
            Instant.ofEpochSecond(Long.parseLong(parts[3]))));
  }

  private boolean ours(String said, String signature) {
    return MessageDigest.isEqual(
        hash.text(PURPOSE, said).getBytes(StandardCharsets.UTF_8),
        signature.getBytes(StandardCharsets.UTF_8));
  }
}

package org.mashang.reports.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mashang.platform.keys.KeyedHash;
import org.mashang.reports.period.PeriodKind;

class LinksTest {

  private static final Instant UNTIL = Instant.parse("2026-11-20T00:00:00Z");

  private static Links links(String secret) {
    return new Links(new KeyedHash(secret.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aLinkOpensItsReportAndNoOther() {
    String token = links("one").token(PeriodKind.MONTHLY, "2026-10", 2, UNTIL);
    assertEquals(
        Optional.of(new Links.Opened(PeriodKind.MONTHLY, "2026-10", 2, UNTIL)),
        links("one").open(token));
    assertTrue(links("one").open(token.replace("2026-10", "2026-11")).isEmpty());
    assertTrue(links("one").open(token.replace(".2.", ".1.")).isEmpty());
    assertTrue(links("other").open(token).isEmpty());
    for (String nonsense : new String[] {"", "....", "a.b", token + "x", "x" + token}) {
      assertTrue(links("one").open(nonsense).isEmpty(), nonsense);
    }
  }
}

package org.mashang.notices.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashang.notices.Gateway;
import org.mashang.notices.wording.Words;
import org.mashang.platform.notice.NoticeChannel;

/** A recipient's own server: told as the city's is, and no way into the city's network. */
class OwnWebhookTest {

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-10-12T02:00:00Z"));

  private static Provider.Answer send(String to, boolean inside) {
    return Providers.of("{\"WEBHOOK\":{\"kind\":\"recipient\",\"inside\":true}}", inside, CLOCK)
        .of(NoticeChannel.WEBHOOK)
        .send(new Provider.Outgoing("n-1", NoticeChannel.WEBHOOK, to, Words.free("公证书已出具")));
  }

  @Test
  void itIsToldSignedWithItsOwnSecret() {
    try (Gateway gateway = new Gateway()) {
      gateway.answers(200, "{\"receipt\":\"r-1\"}");
      String to = "{\"url\":\"%s/hook\",\"secret\":\"its own\"}".formatted(gateway.url());
      assertEquals(Provider.Answer.taken("HTTP_200", "r-1"), send(to, true));
      Gateway.Got got = gateway.got().getFirst();
      assertFalse(got.body().contains("its own"));
      String signed = got.header("mashang-timestamp") + "." + got.body();
      assertEquals(
          "v1=" + Hmac.hex(Hmac.of(Hmac.bytes("its own"), signed)),
          got.header("mashang-signature"));
      assertEquals(Provider.Answer.refused("NOT_PUBLIC"), send(to, false));
      assertEquals(1, gateway.got().size());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://127.0.0.1/",
        "https://localhost/",
        "https://10.1.2.3/",
        "https://172.16.0.1/",
        "https://192.168.1.1/",
        "https://169.254.169.254/latest/meta-data",
        "https://100.64.0.1/",
        "https://0.0.0.0/",
        "https://[::1]/",
        "https://[fd00:ec2::254]/",
        "https://[fe80::1]/",
        "https://[::ffff:10.0.0.1]/",
        "https://[2002:a00:1::]/",
        "https://2130706433/",
        "http://1.1.1.1/",
        "https://1.1.1.1:8443/",
        "https://user@1.1.1.1/",
        "ftp://1.1.1.1/",
        "https:///x",
        "file:///etc/passwd"
      })
  void nowhereInside(String url) {
    assertEquals(
        Provider.Answer.refused("NOT_PUBLIC"),
        send("{\"url\":\"%s\",\"secret\":\"s\"}".formatted(url), false));
  }

  @Test
  void whatIsNoAddressIsRefused() {
    for (String to : new String[] {"", "x", "{}", "{\"url\":\"https://a b/\",\"secret\":\"s\"}"}) {
      assertEquals(Provider.Answer.refused("BAD_ADDRESS"), send(to, false), to);
    }
  }

  @Test
  void publicAddressesArePublic() throws Exception {
    for (String one : new String[] {"1.1.1.1", "203.119.25.1", "2400:3200::1", "172.32.0.1"}) {
      assertTrue(PublicAddress.is(InetAddress.getByName(one)), one);
    }
    assertTrue(PublicAddress.safe(URI.create("https://1.1.1.1/hook")));
  }
}

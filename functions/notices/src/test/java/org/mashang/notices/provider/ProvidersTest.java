package org.mashang.notices.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mashang.notices.Gateway;
import org.mashang.notices.wording.Words;
import org.mashang.platform.notice.NoticeAttempt.Result;
import org.mashang.platform.notice.NoticeChannel;

/** Each provider against a server that speaks its protocol, and against one that does not. */
class ProvidersTest {

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-10-12T02:00:00Z"));
  private static final Provider.Outgoing MESSAGE =
      new Provider.Outgoing("w-1", NoticeChannel.SMS, "13857012345", Words.free("【反诈预警】请立即停止转账"));

  private final Gateway gateway = new Gateway();

  @AfterEach
  void close() {
    gateway.close();
  }

  private Provider webhook() {
    return Providers.of(
            "{\"SMS\":{\"kind\":\"webhook\",\"url\":\"%s/sms\",\"secret\":\"a secret of both\"}}"
                .formatted(gateway.url()),
            false,
            CLOCK)
        .of(NoticeChannel.SMS);
  }

  private Provider tencent() {
    return Providers.of(
            """
            {"SMS":{"kind":"tencent","endpoint":"%s/","region":"ap-guangzhou","secretId":"id",
             "secretKey":"key","app":"1400000000","sign":"衢州反诈","template":"100"}}"""
                .formatted(gateway.url()),
            false,
            CLOCK)
        .of(NoticeChannel.SMS);
  }

  @Test
  void aWebhookGetsTheMessageSignedAndItsReceiptIsKept() {
    gateway.answers(200, "{\"receipt\":\"r-77\"}");
    assertEquals(Provider.Answer.taken("HTTP_200", "r-77"), webhook().send(MESSAGE));
    Gateway.Got got = gateway.got().getFirst();
    assertEquals("13857012345", got.json().path("to").asText());
    assertEquals("w-1", got.header("idempotency-key"));
    String signed = got.header("mashang-timestamp") + "." + got.body();
    assertEquals(
        "v1=" + Hmac.hex(Hmac.of(Hmac.bytes("a secret of both"), signed)),
        got.header("mashang-signature"));
    gateway.answers(204, "");
    assertEquals(Provider.Answer.taken("HTTP_204", ""), webhook().send(MESSAGE));
    gateway.answers(200, "<html>");
    assertEquals(Provider.Answer.taken("HTTP_200", ""), webhook().send(MESSAGE));
  }

  @Test
  void whatAnAnswerMeans() {
    for (int later : new int[] {301, 408, 425, 429, 500, 502, 503}) {
      gateway.answers(later, "");
      assertEquals(Provider.Answer.failed("HTTP_" + later), webhook().send(MESSAGE));
    }
    for (int never : new int[] {400, 403, 404, 422}) {
      gateway.answers(never, "");
      assertEquals(Provider.Answer.refused("HTTP_" + never), webhook().send(MESSAGE));
    }
  }

  @Test
  void tencentIsSpokenToAsItsDocumentsSay() {
    gateway.answers(
        200,
        """
        {"Response":{"SendStatusSet":[{"SerialNo":"5000:1045","PhoneNumber":"+8613857012345",
         "Fee":1,"SessionContext":"w-1","Code":"Ok","Message":"send success","IsoCode":"CN"}],
         "RequestId":"a0aabda6"}}""");
    assertEquals(Provider.Answer.taken("Ok", "5000:1045"), tencent().send(MESSAGE));
    Gateway.Got got = gateway.got().getFirst();
    assertEquals("+8613857012345", got.json().at("/PhoneNumberSet/0").asText());
    assertEquals("【反诈预警】请立即停止转账", got.json().at("/TemplateParamSet/0").asText());
    assertEquals("SendSms", got.header("x-tc-action"));
    assertEquals("2021-01-11", got.header("x-tc-version"));
    assertEquals("ap-guangzhou", got.header("x-tc-region"));
    assertEquals(
        new Tc3("id", "key", "sms").authorization(got.header("host"), CLOCK.instant(), got.body()),
        got.header("authorization"));
  }

  @Test
  void whatTencentRefusesAndWhatMayWorkLater() {
    assertEquals(Result.REFUSED, said("FailedOperation.PhoneNumberInBlacklist"));
    assertEquals(Result.REFUSED, said("InvalidParameterValue.IncorrectPhoneNumber"));
    assertEquals(Result.FAILED, said("LimitExceeded.PhoneNumberDailyLimit"));
    gateway.answers(
        200, "{\"Response\":{\"Error\":{\"Code\":\"RequestLimitExceeded\"},\"RequestId\":\"x\"}}");
    assertEquals(Provider.Answer.failed("RequestLimitExceeded"), tencent().send(MESSAGE));
    gateway.answers(200, "{}");
    assertEquals(Provider.Answer.failed("NOT_UNDERSTOOD"), tencent().send(MESSAGE));
    gateway.answers(200, "<html>");
    assertEquals(Provider.Answer.failed("NOT_UNDERSTOOD"), tencent().send(MESSAGE));
  }

  private Result said(String code) {
    gateway.answers(
        200, "{\"Response\":{\"SendStatusSet\":[{\"Code\":\"" + code + "\",\"SerialNo\":\"\"}]}}");
    return tencent().send(MESSAGE).result();
  }

  @Test
  void whoDoesNotAnswerDoesNotHoldUsUp() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0)) {
      free = socket.getLocalPort();
    }
    Provider nobody =
        Providers.of(
                "{\"SMS\":{\"kind\":\"webhook\",\"url\":\"http://localhost:%d/\",\"secret\":\"s\"}}"
                    .formatted(free),
                false,
                CLOCK)
            .of(NoticeChannel.SMS);
    assertEquals(Provider.Answer.failed("UNREACHABLE"), nobody.send(MESSAGE));
    gateway.drips();
    long before = System.nanoTime();
    assertEquals(Provider.Answer.failed("TIMEOUT"), webhook().send(MESSAGE));
    assertTrue(System.nanoTime() - before < 30_000_000_000L);
  }

  @Test
  void whereNobodyIsNamedNoticesWaitOrFillADemonstrationsOutbox() {
    assertEquals(
        "NO_PROVIDER", Providers.of("{}", false, CLOCK).of(NoticeChannel.SMS).send(MESSAGE).code());
    assertEquals(
        "OUTBOX", Providers.of("{}", true, CLOCK).of(NoticeChannel.SMS).send(MESSAGE).code());
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                Providers.of(
                    "{\"SMS\":{\"kind\":\"webhook\",\"secret\":\"hidden\"}}", false, CLOCK));
    assertFalse(String.valueOf(e.getMessage()).contains("hidden"));
  }
}

package org.mashang.notices.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mashang.notices.wording.Words;
import org.mashang.platform.notice.NoticeAttempt.Result;
import org.mashang.platform.notice.NoticeChannel;

/** Subscription messages against a server that speaks as WeChat's documents say. */
class WeChatTest {

  private static final Provider.Outgoing MESSAGE =
      new Provider.Outgoing(
          "n-1",
          NoticeChannel.MINI_PROGRAM,
          "o6_bmjrPTlm6_2sgVt7hMZOPfL2M",
          new Words("reconsideration-accepted", "", "已受理", Map.of("thing1", "已受理")));

  private final WeChatServer server = new WeChatServer();
  private Instant now = Instant.parse("2026-10-12T02:00:00Z");
  private final Provider wechat =
      Providers.of(
              """
              {"MINI_PROGRAM":{"kind":"wechat","endpoint":"%s","app":"wx1","secret":"s",
               "page":"pages/case","templates":{"reconsideration-accepted":"TM-1"}}}"""
                  .formatted(server.url()),
              false,
              () -> now)
          .of(NoticeChannel.MINI_PROGRAM);

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void aMessageGoesOutByTheCitysTemplateAndTheTokenIsKept() {
    assertEquals(Provider.Answer.taken("0", "2258"), wechat.send(MESSAGE));
    assertEquals(Provider.Answer.taken("0", "2258"), wechat.send(MESSAGE));
    assertEquals(1, server.asked());
    var got = server.got().getFirst();
    assertEquals("TM-1", got.path("template_id").asText());
    assertEquals("o6_bmjrPTlm6_2sgVt7hMZOPfL2M", got.path("touser").asText());
    assertEquals("已受理", got.at("/data/thing1/value").asText());
    assertEquals("pages/case", got.path("page").asText());
  }

  @Test
  void aTokenIsAskedForAnewBeforeItsEndAndWhenItIsVoid() {
    wechat.send(MESSAGE);
    now = now.plus(Duration.ofMinutes(114));
    wechat.send(MESSAGE);
    assertEquals(1, server.asked());
    now = now.plus(Duration.ofMinutes(2));
    wechat.send(MESSAGE);
    assertEquals(2, server.asked());
    for (int round = 0; round < 2; round++) {
      server.forgetsTokens();
      assertEquals(Result.TAKEN, wechat.send(MESSAGE).result());
    }
    assertEquals(4, server.asked());
  }

  @Test
  void aTokenThatIsNeverGoodIsNotAskedForWithoutEnd() {
    server.says(42001);
    assertEquals(Provider.Answer.failed("WECHAT_TOKEN"), wechat.send(MESSAGE));
    assertEquals(2, server.asked());
    server.refusesTokens(40125);
    assertEquals(Provider.Answer.failed("TOKEN_40125"), wechat.send(MESSAGE));
  }

  @Test
  void whatWeChatRefusesAndWhatMayWorkLater() {
    for (int never : new int[] {40003, 40037, 41030, 43101, 47003}) {
      server.says(never);
      assertEquals(Provider.Answer.refused("WECHAT_" + never), wechat.send(MESSAGE));
    }
    for (int later : new int[] {-1, 45009, 48001}) {
      server.says(later);
      assertEquals(Provider.Answer.failed("WECHAT_" + later), wechat.send(MESSAGE));
    }
    server.answers("<html>");
    assertEquals(Provider.Answer.failed("NOT_UNDERSTOOD"), wechat.send(MESSAGE));
    server.answers("{}");
    assertEquals(Provider.Answer.failed("NOT_UNDERSTOOD"), wechat.send(MESSAGE));
  }

  @Test
  void whatNoTemplateOfTheCitySaysIsNotSent() {
    Provider.Outgoing free =
        new Provider.Outgoing("n-2", MESSAGE.channel(), MESSAGE.to(), Words.free("请停止转账"));
    assertEquals(Provider.Answer.refused("NO_TEMPLATE"), wechat.send(free));
    assertEquals(0, server.asked());
  }

  @Test
  void whoAnswersTooLateHasNotTakenIt() {
    wechat.send(MESSAGE);
    server.sleeps();
    long before = System.nanoTime();
    assertEquals(Provider.Answer.failed("TIMEOUT"), wechat.send(MESSAGE));
    assertTrue(System.nanoTime() - before < 20_000_000_000L);
  }
}

package org.mashang.notices.provider;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.mashang.platform.json.Json;

/**
 * Subscription messages of a WeChat mini-program (订阅消息, {@code message/subscribe/send}). WeChat
 * lets through one message for each time that the person allowed one, and only by a template that
 * the city has chosen there.
 */
final class WeChat implements Provider {

  private static final Map<String, String> JSON = Map.of("content-type", "application/json");

  /** The token is not good any more, whatever we remembered of it. */
  private static final Set<Integer> TOKEN = Set.of(40001, 40014, 42001);

  /** Of this person or this message, and not to be healed by waiting. */
  private static final Set<Integer> FINAL = Set.of(40003, 40037, 41030, 43101, 47003);

  private final Post post = new Post();
  private final Account account;
  private final WeChatTokens tokens;

  /**
   * What a city has at WeChat.
   *
   * @param endpoint {@code https://api.weixin.qq.com}
   * @param page what opens when the message is touched
   * @param templates the city's templates at WeChat by ours
   */
  record Account(
      URI endpoint, String app, String secret, String page, Map<String, String> templates) {

    Account {
      templates = Map.copyOf(templates);
    }

    @Override
    public String toString() {
      return "Account[" + endpoint + "]";
    }
  }

  WeChat(Account account, WeChatTokens tokens) {
    this.account = account;
    this.tokens = tokens;
  }

  @Override
  public String name() {
    return "wechat";
  }

  @Override
  public Answer send(Outgoing message) {
    String template = account.templates().get(message.words().template());
    if (template == null) {
      return Answer.refused("NO_TEMPLATE");
    }
    String body = body(message, template);
    WeChatTokens.Got token = tokens.get(false);
    if (token.failure() != null) {
      return token.failure();
    }
    Answer answer = sent(token.token(), body);
    if (!answer.code().equals("WECHAT_TOKEN")) {
      return answer;
    }
    WeChatTokens.Got fresh = tokens.get(true);
    return fresh.failure() != null ? fresh.failure() : sent(fresh.token(), body);
  }

  private String body(Outgoing message, String template) {
    ObjectNode body =
        JsonNodeFactory.instance
            .objectNode()
            .put("touser", message.to())
            .put("template_id", template)
            .put("page", account.page())
            .put("lang", "zh_CN");
    ObjectNode data = body.putObject("data");
    message.words().fields().forEach((name, value) -> data.putObject(name).put("value", value));
    return body.toString();
  }

  private Answer sent(String token, String body) {
    URI to = account.endpoint().resolve("/cgi-bin/message/subscribe/send?access_token=" + token);
    Post.Got got = post.send(to, JSON, body);
    return Post.byStatus(got).orElseGet(() -> answer(got.body()));
  }

  private static Answer answer(String body) {
    try {
      JsonNode said = Json.tree(body);
      if (!said.path("errcode").isInt()) {
        return Answer.failed("NOT_UNDERSTOOD");
      }
      int code = said.path("errcode").asInt();
      if (code == 0) {
        return Answer.taken("0", said.path("msgid").asText());
      }
      if (TOKEN.contains(code)) {
        return Answer.failed("WECHAT_TOKEN");
      }
      String name = "WECHAT_" + code;
      return FINAL.contains(code) ? Answer.refused(name) : Answer.failed(name);
    } catch (JsonProcessingException e) {
      return Answer.failed("NOT_UNDERSTOOD");
    }
  }
}

package org.mashang.notices.provider;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.json.Json;
import org.mashang.platform.keys.Secrets;
import org.mashang.platform.notice.NoticeChannel;

/**
 * Who brings what: a JSON object by channel in a secret, each with its {@code kind} ({@code
 * webhook}, {@code tencent}, {@code smtp}, {@code wechat}, {@code recipient}, {@code outbox},
 * {@code none}) and what that needs.
 */
public final class Providers {

  private final Map<NoticeChannel, Provider> byChannel;

  private Providers(Map<NoticeChannel, Provider> byChannel) {
    this.byChannel = byChannel;
  }

  /** As the secret says; in a demonstration, what it does not name goes into the outbox. */
  public static Providers from(Environment environment, Clients clients, InstantSource clock) {
    byte[] secret = new Secrets(clients::secrets).read(environment.get(Variable.NOTICE_PROVIDERS));
    boolean demo = environment.get(Variable.DEMO_LOGIN).equals("true");
    return of(new String(secret, StandardCharsets.UTF_8), demo, clock);
  }

  /**
   * @throws IllegalArgumentException if a provider lacks something; its secrets are not quoted
   */
  public static Providers of(String json, boolean demo, InstantSource clock) {
    Map<NoticeChannel, Provider> all = new EnumMap<>(NoticeChannel.class);
    JsonNode told = tree(json);
    for (NoticeChannel channel : NoticeChannel.values()) {
      all.put(channel, provider(channel, told.path(channel.name()), demo, clock));
    }
    return new Providers(all);
  }

  public Provider of(NoticeChannel channel) {
    Provider provider = byChannel.get(channel);
    return provider == null ? new Nobody() : provider;
  }

  /** Whether a city has named somebody for it; letters go by an officer's hand. */
  public boolean named(NoticeChannel channel) {
    return channel != NoticeChannel.LETTER && !(of(channel) instanceof Nobody);
  }

  /** Those that say later what reached people, one of each name. */
  public List<Provider> reporting() {
    Map<String, Provider> all = new TreeMap<>();
    byChannel.values().stream()
        .filter(Provider::reports)
        .forEach(one -> all.putIfAbsent(one.name(), one));
    return List.copyOf(all.values());
  }

  /**
   * The names of the city's own gateways by whose secret a request to us has been signed.
   *
   * @param second of the epoch, as it was signed
   */
  public List<String> signers(String second, String body, String signature) {
    return byChannel.values().stream()
        .flatMap(one -> one instanceof Webhook webhook ? Stream.of(webhook) : Stream.empty())
        .filter(one -> one.signed(second, body, signature))
        .map(Provider::name)
        .toList();
  }

  private static Provider provider(
      NoticeChannel channel, JsonNode told, boolean demo, InstantSource clock) {
    return switch (told.path("kind").asText()) {
      case "webhook" ->
          new Webhook(
              "webhook-" + channel.name().toLowerCase(Locale.ROOT),
              URI.create(text(told, "url")),
              text(told, "secret"),
              clock);
      case "tencent" -> new TencentSms(tencent(told), clock, told.path("reports").asBoolean());
      case "smtp" -> new Smtp(mail(told), clock, null);
      case "wechat" -> weChat(told, clock);
      case "recipient" -> new OwnWebhook(demo && told.path("inside").asBoolean(), clock);
      case "outbox" -> new Outbox();
      case "", "none" -> demo ? new Outbox() : new Nobody();
      default -> throw new IllegalArgumentException("no such kind of provider for " + channel);
    };
  }

  private static TencentAccount tencent(JsonNode told) {
    return new TencentAccount(
        URI.create(text(told, "endpoint")),
        text(told, "region"),
        text(told, "secretId"),
        text(told, "secretKey"),
        text(told, "app"),
        text(told, "sign"),
        text(told, "template"));
  }

  private static Smtp.Account mail(JsonNode told) {
    return new Smtp.Account(
        text(told, "host"),
        Integer.parseInt(text(told, "port")),
        Smtp.Security.valueOf(text(told, "security")),
        told.path("user").asText(),
        told.path("password").asText(),
        text(told, "from"),
        text(told, "name"));
  }

  private static Provider weChat(JsonNode told, InstantSource clock) {
    Map<String, String> templates = new HashMap<>();
    told.path("templates")
        .properties()
        .forEach(one -> templates.put(one.getKey(), one.getValue().asText()));
    URI endpoint = URI.create(text(told, "endpoint"));
    String app = text(told, "app");
    String secret = text(told, "secret");
    return new WeChat(
        new WeChat.Account(endpoint, app, secret, text(told, "page"), templates),
        new WeChatTokens(endpoint, app, secret, clock));
  }

  private static String text(JsonNode told, String name) {
    String text = told.path(name).asText();
    if (text.isEmpty()) {
      throw new IllegalArgumentException("a provider without " + name);
    }
    return text;
  }

  private static JsonNode tree(String json) {
    try {
      return Json.tree(json);
    } catch (JsonProcessingException e) {
      e.clearLocation();
      throw new IllegalArgumentException("providers are no JSON", e);
    }
  }
}

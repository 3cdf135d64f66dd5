package org.mashang.platform.http;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Actor;
import org.mashang.platform.json.Json;
import org.mashang.platform.store.Given;

/**
 * One call of the HTTP API, checked as it is read. Each method that finds a fault ends the call.
 */
public final class Call {

  /** The largest JSON body, in bytes. */
  public static final int MAX_BODY = 256 * 1024;

  private static final Pattern KEY = Pattern.compile("[!-~]{8,64}");
  private static final Pattern VERSION = Pattern.compile("\"(0|[1-9][0-9]{0,17})\"");

  private final APIGatewayV2HTTPEvent event;
  private @Nullable ObjectNode body;

  Call(APIGatewayV2HTTPEvent event) {
    this.event = event;
  }

  /** When the call reached API Gateway: the only "now" a handler knows. */
  public Instant now() {
    return Instant.ofEpochMilli(event.getRequestContext().getTimeEpoch());
  }

  /** For example {@code POST /v1/cases/{caseId}/commands}. */
  public String route() {
    return event.getRouteKey();
  }

  /** The path as it was asked for, for example {@code /v1/cases/0a1b…}. */
  public String rawPath() {
    return event.getRawPath() == null ? "" : event.getRawPath();
  }

  /**
   * Who calls.
   *
   * @throws Problem.Raised 401 if no token came with the call
   */
  public Caller caller() {
    return Caller.of(event).orElseThrow(() -> Problem.unauthorised().raise());
  }

  /** Who calls, on a route that is open to everybody. */
  public Optional<Caller> maybeCaller() {
    return Caller.of(event);
  }

  /** The address the call came from, for counting wrong tries; never logged. */
  public String sourceIp() {
    APIGatewayV2HTTPEvent.RequestContext.Http http = event.getRequestContext().getHttp();
    return http == null || http.getSourceIp() == null ? "" : http.getSourceIp();
  }

  /** A parameter of the path. */
  public String path(String name) {
    Map<String, String> parameters = event.getPathParameters();
    String value = parameters == null ? null : parameters.get(name);
    if (value == null || value.isEmpty()) {
      throw Problem.notFound().raise();
    }
    return value;
  }

  /** A parameter of the query, unless it is absent or empty. */
  public Optional<String> query(String name) {
    Map<String, String> parameters = event.getQueryStringParameters();
    return parameters == null
        ? Optional.empty()
        : Optional.ofNullable(parameters.get(name)).filter(value -> !value.isEmpty());
  }

  /** How many items of a list are wanted: 1 to 100, 25 unless said. */
  public int limit() {
    String text = query("limit").orElse("25");
    if (!text.matches("[1-9][0-9]?|100")) {
      throw Problem.of(400, "INVALID_LIMIT", "limit 应为1至100的整数。", "请更正参数后重试。").raise();
    }
    return Integer.parseInt(text);
  }

  /** A header, whatever its case. */
  public Optional<String> header(String name) {
    Map<String, String> headers = event.getHeaders();
    if (headers == null) {
      return Optional.empty();
    }
    String value = headers.get(name.toLowerCase(Locale.ROOT));
    return value != null
        ? Optional.of(value)
        : headers.entrySet().stream()
            .filter(entry -> entry.getKey().equalsIgnoreCase(name))
            .map(Map.Entry::getValue)
            .findFirst();
  }

  /**
   * The JSON object in the body.
   *
   * @throws Problem.Raised 415 if it is not declared JSON in UTF-8, 413 if it is too large, 400 if
   *     it cannot be read
   */
  public ObjectNode body() {
    ObjectNode read = body;
    if (read == null) {
      requireJson();
      read = parse(text());
      body = read;
    }
    return read;
  }

  /**
   * The Idempotency-Key: 8 to 64 visible ASCII characters.
   *
   * @throws Problem.Raised 400 if it is absent or of another form
   */
  public String idempotencyKey() {
    return header("idempotency-key")
        .filter(key -> KEY.matcher(key).matches())
        .orElseThrow(
            () ->
                Problem.of(
                        400,
                        "IDEMPOTENCY_KEY_REQUIRED",
                        "请求缺少有效的 Idempotency-Key（8至64个可见ASCII字符）。",
                        "请为每次提交生成一个新的UUID，重试时沿用原值。")
                    .raise());
  }

  /**
   * The version the caller has seen, from If-Match.
   *
   * @throws Problem.Raised 428 if it is absent, 400 if it is no version of ours
   */
  public long ifMatch() {
    String text =
        header("if-match")
            .orElseThrow(
                () ->
                    Problem.of(
                            428,
                            "IF_MATCH_REQUIRED",
                            "请求缺少 If-Match 版本号。",
                            "请先读取最新内容，再带上其 ETag 提交。")
                        .raise());
    var matcher = VERSION.matcher(text.strip());
    if (!matcher.matches()) {
      throw Problem.of(400, "INVALID_IF_MATCH", "If-Match 应为带引号的版本号。", "请使用上次回应中的 ETag。").raise();
    }
    return Long.parseLong(matcher.group(1));
  }

  /** What the case store must know of a command that comes with this call. */
  public Given given(Actor by) {
    return new Given(by, now(), idempotencyKey(), Fingerprint.of(route(), rawPath(), by, body()));
  }

  private void requireJson() {
    String type = header("content-type").orElse("").toLowerCase(Locale.ROOT).replace(" ", "");
    if (!type.equals("application/json")
        && !type.equals("application/json;charset=utf-8")
        && !type.equals("application/json;charset=\"utf-8\"")) {
      throw Problem.of(
              415, "JSON_REQUIRED", "请求正文应为 UTF-8 的 application/json。", "请更正 Content-Type 后重试。")
          .raise();
    }
  }

  /**
   * The body as it came, for checking a signature of it.
   *
   * @throws Problem.Raised 413 if it is too large, 400 if it is not UTF-8
   */
  public String text() {
    String text = event.getBody() == null ? "" : event.getBody();
    if (text.length() > MAX_BODY * 4 / 3 + 4) {
      throw tooLarge();
    }
    byte[] bytes;
    try {
      bytes =
          event.getIsBase64Encoded()
              ? Base64.getDecoder().decode(text)
              : text.getBytes(StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw unreadable();
    }
    if (bytes.length > MAX_BODY) {
      throw tooLarge();
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw unreadable();
    }
  }

  private static ObjectNode parse(String text) {
    try {
      JsonNode tree = Json.tree(text);
      if (tree instanceof ObjectNode object) {
        return object;
      }
    } catch (JsonProcessingException e) {
      throw unreadable();
    }
    throw unreadable();
  }

  private static Problem.Raised tooLarge() {
    return Problem.of(413, "BODY_TOO_LARGE", "提交的内容超过256KB。", "请缩短文字；材料请作为文件上传。").raise();
  }

  private static Problem.Raised unreadable() {
    return Problem.of(400, "INVALID_JSON", "请求正文不是有效的JSON对象。", "请检查格式（字段不得重复）后重试。").raise();
  }
}

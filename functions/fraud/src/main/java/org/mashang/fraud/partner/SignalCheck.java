package org.mashang.fraud.partner;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mashang.fraud.signal.SignalKind;

/**
 * The outer shape of a signal: what has to be right for whoever reads it in full to be able to say
 * which signal is wrong and why.
 */
public final class SignalCheck {

  /** The most bytes of one signal. */
  public static final int MOST_BYTES = 4096;

  private static final int MOST_ID = 64;
  private static final Duration AHEAD = Duration.ofMinutes(10);
  private static final Duration BEHIND = Duration.ofDays(31);

  private SignalCheck() {}

  /** Everything that is wrong with it; empty if it may go on. */
  public static List<SignalFault> faults(JsonNode signal, Instant now) {
    if (!signal.isObject()) {
      return List.of(new SignalFault("NOT_AN_OBJECT", "", "每条线索应为一个JSON对象。"));
    }
    if (signal.toString().getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      return List.of(new SignalFault("TOO_LONG", "", "单条线索最多4096字节。"));
    }
    List<SignalFault> faults = new ArrayList<>();
    Optional<SignalKind> kind = kind(signal);
    if (kind.isEmpty()) {
      faults.add(new SignalFault("UNKNOWN_KIND", "/kind", "线索种类不在规定的十二种之内。"));
    }
    if (!signal.path("version").isIntegralNumber() || signal.path("version").asInt() != 1) {
      faults.add(new SignalFault("WRONG_VERSION", "/version", "格式版本只支持1。"));
    }
    if (id(signal).isEmpty()) {
      faults.add(new SignalFault("WRONG_ID", "/id", "编号应为1至64个字符的文字。"));
    }
    at(signal, now).ifPresent(faults::add);
    if (kind.isPresent()
        && kind.get() != SignalKind.LISTED
        && !signal.path("person").path("phone").isTextual()) {
      faults.add(new SignalFault("REQUIRED", "/person/phone", "应写明当事人的手机号码。"));
    }
    return faults;
  }

  /** The sender's own id of a signal; empty if it has none that may be repeated to it. */
  public static Optional<String> id(JsonNode signal) {
    String id = signal.path("id").isTextual() ? signal.path("id").asText() : "";
    boolean fits =
        !id.isBlank()
            && id.codePointCount(0, id.length()) <= MOST_ID
            && id.codePoints().noneMatch(Character::isISOControl);
    return fits ? Optional.of(id) : Optional.empty();
  }

  private static Optional<SignalKind> kind(JsonNode signal) {
    String name = signal.path("kind").isTextual() ? signal.path("kind").asText() : "";
    return Arrays.stream(SignalKind.values()).filter(one -> one.name().equals(name)).findFirst();
  }

  private static Optional<SignalFault> at(JsonNode signal, Instant now) {
    Instant at;
    try {
      at = OffsetDateTime.parse(signal.path("at").asText()).toInstant();
    } catch (DateTimeException e) {
      return Optional.of(
          new SignalFault("WRONG_TIME", "/at", "时间应为带时区的格式，例如2026-07-01T09:30:00+08:00。"));
    }
    if (at.isAfter(now.plus(AHEAD))) {
      return Optional.of(new SignalFault("IN_THE_FUTURE", "/at", "时间比现在晚十分钟以上。"));
    }
    return at.isBefore(now.minus(BEHIND))
        ? Optional.of(new SignalFault("TOO_OLD", "/at", "时间早于三十一天以前。"))
        : Optional.empty();
  }
}

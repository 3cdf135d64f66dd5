package org.mashang.fraud.partner;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mashang.casework.Fault;
import org.mashang.fraud.intake.SignalReader;

/**
 * What a sender is told at once of a signal: the same faults for which it would be set aside later,
 * when the sender is no longer there to hear of it.
 */
public final class SignalCheck {

  /** The most bytes of one signal. */
  public static final int MOST_BYTES = 4096;

  private static final int MOST_ID = 64;

  private SignalCheck() {}

  /**
   * Everything that is wrong with it; empty if it may go on.
   *
   * @param city of the partner that sends it
   */
  public static List<Fault> faults(JsonNode signal, String city, Instant now) {
    if (signal.toString().getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      return List.of(new Fault("", "TOO_LONG", "单条线索最多4096字节。"));
    }
    return SignalReader.faults(signal, city, now);
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
}

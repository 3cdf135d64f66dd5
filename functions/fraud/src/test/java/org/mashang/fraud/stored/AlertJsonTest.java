package org.mashang.fraud.stored;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashang.fraud.alert.Alert;
import org.mashang.fraud.alert.Evidence;
import org.mashang.fraud.alert.Level;
import org.mashang.fraud.alert.Reason;
import org.mashang.fraud.signal.SignalKind;
import org.mashang.fraud.signal.Typology;
import org.mashang.fraud.subject.Subject;

class AlertJsonTest {

  private static final Instant AT = Instant.parse("2026-07-01T01:30:00Z");

  private static Alert alert(@Nullable String division) {
    return new Alert(
        "id",
        Subject.of("330800#PERSON#key"),
        Level.RED,
        Typology.AUTHORITY,
        AT,
        870,
        List.of(new Reason("R-1", "CN-FRAUD/1", "24小时内接到1次境外来电", 300)),
        List.of(new Evidence(SignalKind.TRANSFER, AT, "bank", "7", 123_400)),
        123_400,
        division,
        "key.text",
        Set.of("S-2", "S-1"));
  }

  @Test
  void anAlertComesBackAsItWasWritten() {
    assertEquals(alert("330802"), AlertJson.read(AlertJson.write(alert("330802"))));
    assertEquals(alert(null), AlertJson.read(AlertJson.write(alert(null))));
  }

  @Test
  void theTextIsWhatTheReadersOfTheTableWereTold() {
    assertEquals(
        "{\"v\":1,\"id\":\"id\",\"subject\":\"330800#PERSON#key\",\"level\":\"RED\",\"typology\":\"AUTHORITY\","
            + "\"at\":\"2026-07-01T01:30:00Z\",\"score\":870,\"reasons\":[{\"rule\":\"R-1\",\"version\":\"CN-FRAUD/1\","
            + "\"sentence\":\"24小时内接到1次境外来电\",\"weight\":300}],\"signals\":[{\"kind\":\"TRANSFER\","
            + "\"at\":\"2026-07-01T01:30:00Z\",\"source\":\"bank\",\"id\":\"7\",\"fen\":123400}],\"stake\":123400,"
            + "\"division\":null,\"sealed\":\"key.text\",\"shadow\":[\"S-1\",\"S-2\"]}",
        AlertJson.write(alert(null)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "[]", "13800138000", "{\"v\":1,\"phone\":\"13800138000\"}"})
  void whatIsNoAlertIsRefusedWithoutQuotingIt(String text) {
    var refused = assertThrows(IllegalArgumentException.class, () -> AlertJson.read(text));
    assertFalse(String.valueOf(refused.getMessage()).contains("13800138000"));
  }

  @Test
  void anAlertOfAnotherVersionIsRefused() {
    String other = AlertJson.write(alert(null)).replace("\"v\":1", "\"v\":2");
    var refused = assertThrows(IllegalArgumentException.class, () -> AlertJson.read(other));
    assertTrue(refused.getMessage().contains("2"));
  }
}

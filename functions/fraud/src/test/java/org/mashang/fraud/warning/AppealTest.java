package org.mashang.fraud.warning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mashang.casework.identifier.ReceiptCode;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.emulator.EmbeddedCloudExtension;
import org.mashang.fraud.alert.Level;

/** Whoever was warned contests it by the code they were told. */
@ExtendWith(EmbeddedCloudExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AppealTest {

  private static final String UPHOLD =
      "{\"type\":\"decideAppeal\",\"upheld\":true,\"falseReason\":\"OWN_ACCOUNT\",\"answer\":\"经核实属实\"}";

  private final Desk desk;

  AppealTest(EmbeddedCloud cloud) {
    desk = new Desk(cloud);
  }

  @Test
  void whoIsRightIsTakenOffAtOnceAndToldWhy() {
    String id = desk.handled(Told.about(desk.keys, Level.RED));
    String code = desk.show(Person.DISTRICT, id).text("/reference");
    Answer entered =
        desk.appeal(code.toLowerCase(java.util.Locale.ROOT).replace("-", " "), "203.0.113.1")
            .is(201);
    assertEquals("2026-09-24", entered.text("/appeals/0/answerBy"));
    assertEquals(code, entered.text("/reference"));
    desk.appeal(code, "203.0.113.1").refused(409, "APPEAL_OPEN");
    assertTrue(desk.appealState(code, "203.0.113.1").is(200).at("/appeals/0/upheld").isNull());
    desk.command(Person.CHIEF, id, UPHOLD).is(200);
    Answer after = desk.appealState(code, "203.0.113.1").is(200);
    assertTrue(after.at("/lifted").asBoolean());
    assertEquals("经核实属实", after.text("/appeals/0/answer"));
    Answer shown = desk.show(Person.DISTRICT, id);
    assertEquals("CLOSED", shown.text("/stage"));
    assertEquals("OWN_ACCOUNT", shown.text("/ended/falseReason"));
  }

  @Test
  void whatThePersonIsToldSaysNothingOfTheRules() {
    String id = desk.handled(Told.about(desk.keys, Level.RED));
    String code = desk.show(Person.DISTRICT, id).text("/reference");
    String body = desk.appealState(code, "203.0.113.2").is(200).body();
    for (String inside : List.of("R-AUTH-01", "CN-FRAUD-1", "bank-1", "t-", Told.PHONE, id)) {
      assertFalse(body.contains(inside), inside);
    }
    assertTrue(body.contains("冒充公检法"), body);
  }

  @Test
  void aWrongCodeFindsNothingAndTheSixthFromOnePlaceWaits() {
    String nobodys = ReceiptCode.of(new byte[8]).display();
    for (int i = 0; i < 5; i++) {
      desk.appealState(nobodys, "203.0.113.9").refused(404, "NO_SUCH_CASE");
    }
    desk.appealState(nobodys, "203.0.113.9").refused(429, "TOO_MANY_TRIES");
    desk.appealState("7KQM-3XWA", "203.0.113.10").is(422);
    String id = desk.handled(Told.about(desk.keys, Level.RED));
    String code = desk.show(Person.DISTRICT, id).text("/reference");
    for (int i = 0; i < 8; i++) {
      desk.appealState(code, "203.0.113.11").is(200);
    }
  }
}

package org.mashang.fraud.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.emulator.EmbeddedCloudExtension;

/** Who may send, and who decides it. */
@ExtendWith(EmbeddedCloudExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PartnersTest {

  private static final String RENEW = "{\"step\":\"RENEW_KEY\",\"why\":\"例行更换\"}";
  private static final String BLOCK = "{\"step\":\"BLOCK\",\"why\":\"密钥外泄\"}";
  private static final String UNBLOCK = "{\"step\":\"UNBLOCK\",\"why\":\"已查清\"}";

  private final Centre centre;

  PartnersTest(EmbeddedCloud cloud) {
    centre = new Centre(cloud);
  }

  @Test
  void aKeyIsShownOnceAndItsPartnerIsOnTheCitysListWithoutIt() {
    String code = Centre.code();
    Answer made = centre.send(Centre.registering(code, 100)).is(201);
    String key = made.text("/key");
    assertTrue(key.matches("mk_" + code + "_[A-Za-z0-9_-]{43}"));
    assertEquals(1, made.version());
    Answer list = centre.send(Ask.to("GET " + Centre.PARTNERS).by(Person.AUDITOR)).is(200);
    assertTrue(list.texts("/items", "code").contains(code));
    assertFalse(list.body().contains(key));
    assertFalse(centre.show(Person.CHIEF, code).is(200).body().contains(key));
    centre.signals(key, 1, Centre.NOW).is(202);
  }

  @Test
  void aRepeatedRegistrationIsAnsweredWithoutTheKeyAndAnotherOfTheSameCodeIsRefused() {
    String code = Centre.code();
    Ask ask = Centre.registering(code, 100);
    centre.send(ask).is(201);
    Answer again = centre.send(ask).is(200);
    assertTrue(again.at("/key").isNull());
    centre.send(Centre.registering(code, 100)).refused(409, "PARTNER_EXISTS");
    centre.send(Centre.registering(code, 7).key("a-key-of-its-own")).refused(409, "PARTNER_EXISTS");
  }

  @Test
  void onlyTheHeadOfTheCitysCentreDecides() {
    String code = Centre.code();
    centre.registered(code, 100);
    for (Person other : new Person[] {Person.AUDITOR, Person.OFFICER, Person.DISTRICT}) {
      centre.send(Centre.stepping(code, 1, BLOCK).by(other)).is(403);
      centre.send(Centre.registering(Centre.code(), 1).by(other)).is(403);
    }
    centre.send(Centre.stepping(code, 1, BLOCK).by(Person.OTHER_CITY)).is(404);
    centre.show(Person.OTHER_CITY, code).is(404);
    centre.show(Person.OFFICER, code).is(403);
    centre.show(Person.AUDITOR, code).is(200);
  }

  @Test
  void aRenewedKeyGoesBesideTheOldOneForAWhileAndThenAlone() {
    String code = Centre.code();
    String old = centre.registered(code, 100);
    Answer renewed = centre.send(Centre.stepping(code, 1, RENEW)).is(200);
    String fresh = renewed.text("/key");
    assertNotEquals(old, fresh);
    assertEquals(2, renewed.at("/keys").asInt());
    centre.signals(old, 1, Centre.NOW.plus(Duration.ofHours(24)).minusMillis(1)).is(202);
    centre.signals(old, 1, Centre.NOW.plus(Duration.ofHours(24))).refused(401, "KEY_WRONG");
    centre.signals(fresh, 1, Centre.NOW.plus(Duration.ofHours(24))).is(202);
  }

  @Test
  void aBlockCountsAtOnceAndEveryStepIsOnRecordWithWhoAndWhy() {
    String code = Centre.code();
    String key = centre.registered(code, 100);
    centre.send(Centre.stepping(code, 1, BLOCK)).is(200);
    centre.signals(key, 1, Centre.NOW).refused(403, "PARTNER_BLOCKED");
    centre.send(Centre.announcing(key, "CSV", 10)).refused(403, "PARTNER_BLOCKED");
    centre.send(Centre.stepping(code, 1, UNBLOCK)).refused(412, "STALE_VERSION");
    centre.send(Centre.stepping(code, 2, BLOCK)).refused(409, "ALREADY_BLOCKED");
    Ask unblock = Centre.stepping(code, 2, UNBLOCK);
    centre.send(unblock).is(200);
    centre.send(unblock).is(200);
    centre.signals(key, 1, Centre.NOW).is(202);
    centre
        .send(Centre.stepping(code, 3, "{\"step\":\"SET_QUOTA\",\"quota\":2,\"why\":\"发送过多\"}"))
        .is(200);
    Answer whole = centre.show(Person.AUDITOR, code).is(200);
    assertEquals("[REGISTER, BLOCK, UNBLOCK, SET_QUOTA]", whole.texts("/steps", "kind").toString());
    assertEquals("密钥外泄", whole.text("/steps/1/why"));
    assertEquals("chief-330800F1", whole.text("/steps/1/by"));
    assertEquals(2, whole.at("/partner/quota").asInt());
    centre.send(Centre.stepping(code, 4, "{\"step\":\"REGISTER\"}")).is(422);
  }
}

package org.mashang.casework.identifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;

class HallCodesTest {

  private static final String SECRET = "0f6pEwv2Zr0mJ8sQ1xYb7uKc5nTd3gHa";
  private static final String NEW_SECRET = "Lm4Wq9Rt2Yv7Xz1Bc6Nd0Fg5Hj8Kp3Sa";
  private static final HallCodes CODES = codes(SECRET);

  private static HallCodes codes(String secret) {
    return new HallCodes(secret.getBytes(StandardCharsets.UTF_8));
  }

  @Property
  void aCodeIsReadAsItWasWritten(@ForAll("codes") HallCode code) {
    assertEquals(new ScannedCode.Genuine(code), CODES.read(CODES.write(code)));
  }

  @Property
  void aCodeFitsTheSceneOfAMiniProgramAndAnUrl(@ForAll("codes") HallCode code) {
    String text = CODES.write(code);

    assertEquals(HallCodes.LENGTH, text.length());
    assertTrue(text.length() <= 32);
    assertTrue(text.matches("[A-Za-z0-9_-]+"), text);
  }

  @Property
  void anyOtherCharacterAnywhereIsRefused(
      @ForAll("codes") HallCode code,
      @ForAll @IntRange(max = HallCodes.LENGTH - 1) int at,
      @ForAll @CharRange(from = ' ', to = '~') char other) {
    String text = CODES.write(code);
    String changed = text.substring(0, at) + other + text.substring(at + 1);

    if (!changed.equals(text)) {
      assertFalse(CODES.read(changed) instanceof ScannedCode.Genuine, changed);
    }
  }

  @Property
  void anythingElseIsRefusedAndNothingBreaks(@ForAll String text) {
    assertFalse(CODES.read(text) instanceof ScannedCode.Genuine);
  }

  @Property
  void aCutOrLengthenedCodeIsUnreadable(
      @ForAll("codes") HallCode code, @ForAll @IntRange(max = HallCodes.LENGTH - 1) int length) {
    String text = CODES.write(code);

    assertEquals(new ScannedCode.Unreadable(), CODES.read(text.substring(0, length)));
    assertEquals(new ScannedCode.Unreadable(), CODES.read(text + text.charAt(length)));
  }

  @Example
  void aCodeSignedWithAnotherSecretIsForged() {
    String text = codes(NEW_SECRET).write(new HallCode("02H7K3Q9", 1));

    assertEquals(new ScannedCode.Forged(), CODES.read(text));
  }

  @Example
  void afterTheKeyHasChangedOldCodesHoldUntilTheirKeyIsTakenAway() {
    var code = new HallCode("02H7K3Q9", 7);
    HallCodes both = codes("1=" + SECRET + ",2=" + NEW_SECRET);
    HallCodes onlyNew = codes("2=" + NEW_SECRET);
    String old = CODES.write(code);
    String fresh = both.write(code);

    assertNotEquals(old, fresh);
    assertEquals('2', fresh.charAt(0));
    assertInstanceOf(ScannedCode.Genuine.class, both.read(old));
    assertInstanceOf(ScannedCode.Genuine.class, both.read(fresh));
    assertInstanceOf(ScannedCode.Genuine.class, onlyNew.read(fresh));
    assertEquals(new ScannedCode.Forged(), onlyNew.read(old));
  }

  @Example
  void hallIdsAreDerivedFromBytes() {
    byte[] bytes = {0, 0, 0, 0, 31, 99};

    assertEquals("0000000Z", HallCodes.hallId(bytes));
    assertTrue(HallCodes.isHallId("02H7K3Q9"));
    assertFalse(HallCodes.isHallId("02H7K3QI"));
    assertFalse(HallCodes.isHallId("02h7k3q9"));
  }

  @Example
  void impossibleCodesCannotBeWritten() {
    assertThrows(IllegalArgumentException.class, () -> new HallCode("02H7K3Q", 1));
    assertThrows(IllegalArgumentException.class, () -> new HallCode("02H7K3Q9", 0));
    assertThrows(IllegalArgumentException.class, () -> new HallCode("02H7K3Q9", 1024));
  }

  @Provide
  Arbitrary<HallCode> codes() {
    return Combinators.combine(
            Arbitraries.strings().withChars("0123456789ABCDEFGHJKMNPQRSTVWXYZ").ofLength(8),
            Arbitraries.integers().between(1, HallCodes.MAX_SERIAL))
        .as(HallCode::new);
  }
}

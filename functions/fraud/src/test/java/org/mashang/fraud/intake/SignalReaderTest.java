package org.mashang.fraud.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mashang.casework.Fault;
import org.mashang.fraud.signal.Mark;
import org.mashang.fraud.signal.Signal;
import org.mashang.fraud.signal.SignalKind;
import org.mashang.platform.keys.KeyedHash;

class SignalReaderTest {

  private static final Instant NOW = Instant.parse("2026-07-01T02:00:00Z");
  private static final String CITY = "330800";
  private static final SignalReader READER =
      new SignalReader(new Pseudonyms(new KeyedHash(new byte[32])));

  private static Signal signal(JsonNode node, String city) {
    SignalReader.Read read = READER.read(node, "bank", city, NOW);
    assertEquals(List.of(), read.faults());
    return Objects.requireNonNull(read.signal());
  }

  private static Set<String> faults(JsonNode node) {
    Set<String> faults = new TreeSet<>();
    for (Fault fault : SignalReader.faults(node, CITY, NOW)) {
      faults.add(fault.pointer() + " " + fault.code());
      assertTrue(fault.reason().endsWith("。"), fault.reason());
    }
    return faults;
  }

  @ParameterizedTest
  @EnumSource(SignalKind.class)
  void theExampleOfEachKindIsReadAndIsOfItsSchema(SignalKind kind) {
    ObjectNode example = Examples.example(kind);
    assertEquals(kind, signal(example, CITY).kind());
    assertTrue(valid(Examples.schema(kind), example));
  }

  /** Whatever is done to a field; only an empty text counts as not filled in, as in every form. */
  @ParameterizedTest
  @EnumSource(SignalKind.class)
  void theReaderRefusesWhatTheSchemaRefuses(SignalKind kind) {
    Schema schema = Examples.schema(kind);
    for (ObjectNode changed : changed(Examples.example(kind))) {
      assertEquals(
          valid(schema, changed), faults(changed).isEmpty(), changed + " " + faults(changed));
    }
  }

  private static boolean valid(Schema schema, JsonNode node) {
    return schema.validate(node.toString(), InputFormat.JSON).isEmpty();
  }

  private static List<ObjectNode> changed(ObjectNode example) {
    List<ObjectNode> all = new ArrayList<>();
    for (String where : new String[] {"", "/person"}) {
      if (!example.at(where).isObject()) {
        continue;
      }
      List<String> names = new ArrayList<>();
      example.at(where).fieldNames().forEachRemaining(names::add);
      for (String name : names) {
        ObjectNode less = example.deepCopy();
        ((ObjectNode) less.at(where)).remove(name);
        all.add(less);
        for (JsonNode value : VALUES) {
          ObjectNode other = example.deepCopy();
          ((ObjectNode) other.at(where)).set(name, value);
          all.add(other);
        }
      }
      ObjectNode more = example.deepCopy();
      ((ObjectNode) more.at(where)).put("colour", "red");
      all.add(more);
    }
    return all;
  }

  private static final List<JsonNode> VALUES =
      List.of(
          TextNode.valueOf("线".repeat(65)),
          TextNode.valueOf("NOTHING OF THE SORT " + "x".repeat(300)),
          LongNode.valueOf(-1),
          LongNode.valueOf(0),
          LongNode.valueOf(Long.MAX_VALUE),
          DecimalNode.valueOf(new BigDecimal("0.5")),
          BooleanNode.TRUE,
          JsonNodeFactory.instance.objectNode(),
          JsonNodeFactory.instance.arrayNode().add(1));

  @Test
  void everythingThatIsWrongIsToldAtOnce() {
    ObjectNode wrong = Examples.example(SignalKind.TRANSFER);
    wrong.put("version", 2).put("amount", 0).put("state", "GONE").put("colour", "red");
    wrong.remove("account");
    wrong.put("at", "2026-05-01T00:00:00Z");
    ((ObjectNode) wrong.at("/person")).put("phone", "1380013").put("division", "440305");
    assertEquals(
        Set.of(
            "/version OUT_OF_RANGE",
            "/amount OUT_OF_RANGE",
            "/state NOT_A_CHOICE",
            "/colour UNKNOWN_FIELD",
            "/account REQUIRED",
            "/at TOO_OLD",
            "/person/division ANOTHER_CITY"),
        without(faults(wrong), "/person/phone"));
  }

  private static Set<String> without(Set<String> faults, String pointer) {
    Set<String> rest = new TreeSet<>(faults);
    rest.removeIf(fault -> fault.startsWith(pointer + " "));
    return rest;
  }

  @Test
  void aWrongTimeOrKindDoesNotMakeTheOtherFieldsUnknown() {
    ObjectNode noTime = Examples.example(SignalKind.CALL);
    noTime.put("at", "yesterday");
    assertEquals(Set.of("/at NOT_AN_INSTANT"), faults(noTime));
    ObjectNode noKind = Examples.example(SignalKind.CALL);
    noKind.put("kind", "TELEGRAM");
    assertEquals(Set.of("/kind NOT_A_CHOICE"), faults(noKind));
  }

  @Test
  void aSignalMayBeTenMinutesEarlyAndThirtyOneDaysLate() {
    ObjectNode call = Examples.example(SignalKind.CALL);
    assertEquals(Set.of(), faults(call.put("at", "2026-07-01T02:10:00Z")));
    assertEquals(Set.of("/at TOO_LATE"), faults(call.put("at", "2026-07-01T02:10:01Z")));
    assertEquals(Set.of(), faults(call.put("at", "2026-05-31T02:00:00Z")));
    assertEquals(Set.of("/at TOO_OLD"), faults(call.put("at", "2026-05-31T01:59:59Z")));
  }

  @Test
  void onePersonIsOneSubjectHoweverThePhoneIsWrittenAndAnotherInAnotherCity() {
    ObjectNode call = Examples.example(SignalKind.CALL);
    ((ObjectNode) call.at("/person")).remove("division");
    Signal first = signal(call, CITY);
    ((ObjectNode) call.at("/person")).put("phone", "+86 138-0013-8000");
    assertEquals(first.about(), signal(call, CITY).about());
    assertNotEquals(first.about().key(), signal(call, "440300").about().key());
    call.put("number", "+85221234567");
    assertEquals(first.other(), signal(call, CITY).other());
    call.put("number", "13800138000");
    assertNotEquals(first.about().key(), Objects.requireNonNull(signal(call, CITY).other()).key());
  }

  @Test
  void whatIsSaidBecomesMarksAndNoNameStaysInTheSignal() {
    Signal call = signal(Examples.example(SignalKind.CALL), CITY);
    assertEquals(
        EnumSet.of(Mark.INCOMING, Mark.OVERSEAS, Mark.RISKY_NUMBER, Mark.LONG, Mark.ELDERLY),
        EnumSet.copyOf(call.marks()));
    Signal transfer = signal(Examples.example(SignalKind.TRANSFER), CITY);
    assertEquals(
        EnumSet.of(Mark.RISKY_PAYEE, Mark.FIRST_PAYEE, Mark.HELD, Mark.ELDERLY),
        EnumSet.copyOf(transfer.marks()));
    assertEquals(8_000_000, transfer.fen());
    for (SignalKind kind : SignalKind.values()) {
      String all = signal(Examples.example(kind), CITY).toString();
      assertFalse(all.contains("138001") || all.contains("22123") || all.contains("622202"), all);
    }
  }

  @Test
  void aListingIsAboutTheAccountOrNumberItself() {
    ObjectNode listed = Examples.example(SignalKind.LISTED);
    SignalReader.Read read = READER.read(listed, "police", CITY, NOW);
    assertEquals("6222020000000001", read.plain());
    assertEquals(
        signal(Examples.example(SignalKind.TRANSFER), CITY).other(),
        Objects.requireNonNull(read.signal()).about());
    listed.put("number", "0085221234567");
    assertEquals(Set.of("/account ONE_OF_TWO"), faults(listed));
  }

  @Test
  void oldAndLongBeginAtSixtyYearsAndTenMinutes() {
    ObjectNode call = Examples.example(SignalKind.CALL);
    ((ObjectNode) call.at("/person")).put("age", 59);
    call.put("seconds", 599);
    assertFalse(signal(call, CITY).has(Mark.ELDERLY));
    assertFalse(signal(call, CITY).has(Mark.LONG));
    ((ObjectNode) call.at("/person")).put("age", 60);
    call.put("seconds", 600);
    assertTrue(signal(call, CITY).has(Mark.ELDERLY));
    assertTrue(signal(call, CITY).has(Mark.LONG));
  }
}

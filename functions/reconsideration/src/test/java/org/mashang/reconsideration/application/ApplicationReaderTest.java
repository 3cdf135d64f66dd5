package org.mashang.reconsideration.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashang.casework.Fault;
import org.mashang.reconsideration.city.CityFile;

class ApplicationReaderTest {

  private static final Instant NOW = Instant.parse("2026-10-12T02:00:00Z");
  private static final ApplicationReader READER = new ApplicationReader(CityFile.read("330800"));

  @Test
  void aCompleteBodyHasNoFaultAndIsReadWhole() {
    Reading reading = read(ABody.complete());
    assertEquals(List.of(), reading.faults());
    Application application = reading.application();
    assertEquals("张㛃", application.applicant().name().value());
    assertEquals("13957000001", application.applicant().phone().value());
    assertEquals("柯城区市场监督管理局", application.respondent().name());
    assertEquals(ActKind.PENALTY, application.act().kind());
    assertTrue(application.facts().value().contains("\t第二天就罚款。\n我不服😡"));
    assertTrue(application.wishes().mediation());
    assertTrue(application.service().electronic());
  }

  @Test
  void nothingAtAllNamesEverythingThatIsNeeded() {
    Reading reading = READER.read(JsonNodeFactory.instance.objectNode(), NOW);
    assertTrue(
        pointers(reading)
            .containsAll(
                Set.of(
                    "/applicant",
                    "/organId",
                    "/respondentName",
                    "/act",
                    "/request",
                    "/noticeVersion",
                    "/declared")),
        pointers(reading).toString());
  }

  @ParameterizedTest(name = "{0} = {1} → {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "/applicant/name      | 5                        | NOT_A_TEXT",
        "/applicant/name      | \"\"                     | REQUIRED",
        "/applicant/name      | \"a\\u0007b\"            | CONTROL_CHARACTER",
        "/applicant/kind      | \"ROBOT\"                | NOT_A_CHOICE",
        "/applicant/idNumber  | \"110105194912310021\"   | ID_NUMBER_CHECK_DIGIT",
        "/applicant/idNumber  | \"11010519491231\"       | ID_NUMBER_LENGTH",
        "/applicant/phone     | \"1395700\"              | OK",
        "/applicant/phone     | \"139570000012\"         | PHONE_MOBILE",
        "/organId             | \"110000\"               | UNKNOWN_ORGAN",
        "/respondentId        | \"330802-XXX\"           | UNKNOWN_AUTHORITY",
        "/act/kind            | \"FUN\"                  | NOT_A_CHOICE",
        "/act/knownOn         | \"2026-10-13\"           | TOO_LATE",
        "/act/doneOn          | \"2026-02-30\"           | NOT_A_DATE",
        "/act/doneOn          | \"2026-09-04\"           | OUT_OF_ORDER at /act/knownOn",
        "/act/amountFen       | 12.5                     | NOT_A_WHOLE_NUMBER",
        "/act/amountFen       | -1                       | OUT_OF_RANGE",
        "/act/realEstate      | \"yes\"                  | NOT_A_FLAG",
        "/request             | null                     | REQUIRED",
        "/files               | {}                       | NOT_A_LIST",
        "/service/email       | \"nobody\"               | WRONG_FORM",
        "/noticeVersion       | \"2020-1\"               | OUTDATED_NOTICE",
        "/declared            | false                    | MUST_BE_TRUE",
        "/color               | \"red\"                  | UNKNOWN_FIELD",
        "/act/colour          | \"red\"                  | UNKNOWN_FIELD",
        "/oral                | {}                       | UNKNOWN_FIELD",
        "/act                 | [{},{}]                  | TWO_ACTS"
      })
  void oneWrongFieldIsOneFault(String pointer, String value, String code) {
    Reading reading = read(ABody.complete().put(pointer, value));
    if (code.equals("OK")) {
      assertEquals(List.of(), reading.faults());
      return;
    }
    String where = code.contains(" at ") ? code.substring(code.indexOf(" at ") + 4) : pointer;
    String what = code.contains(" at ") ? code.substring(0, code.indexOf(" at ")) : code;
    assertEquals(1, reading.faults().size(), reading.faults().toString());
    assertEquals(where, reading.faults().get(0).pointer());
    assertEquals(what, reading.faults().get(0).code());
    assertFalse(reading.faults().get(0).reason().isBlank());
  }

  @Test
  void allFaultsComeOutAtOnce() {
    var body =
        ABody.complete()
            .put("/applicant/name", "5")
            .put("/applicant/idNumber", "\"110105194912310021\"")
            .put("/act/knownOn", "\"2027-01-01\"")
            .put("/request", "true")
            .put("/extra", "1")
            .remove("/declared");
    assertEquals(
        Set.of(
            "/applicant/name",
            "/applicant/idNumber",
            "/act/knownOn",
            "/request",
            "/extra",
            "/declared"),
        pointers(read(body)));
  }

  @Test
  void limitsCountCodePointsAndNotCharacters() {
    String long4Byte = "𬎆".repeat(20_000);
    assertEquals(List.of(), read(ABody.complete().text("/facts", long4Byte)).faults());
    Reading tooLong = read(ABody.complete().text("/facts", long4Byte + "𬎆"));
    assertEquals("TOO_LONG", tooLong.faults().get(0).code());
  }

  @Test
  void atMostTwoAgentsAndEachWithAMandateAmongTheFiles() {
    String agent = "{\"name\":\"李律师\",\"phone\":\"13800000001\",\"profession\":\"LAWYER\"";
    var none = ABody.complete().put("/agents", "[" + agent + "}]");
    assertEquals(Set.of("/agents/0/mandateFileId"), pointers(read(none)));
    var elsewhere = ABody.complete().put("/agents", "[" + agent + ",\"mandateFileId\":\"f1\"}]");
    assertEquals("NOT_AMONG_FILES", read(elsewhere).faults().get(0).code());
    var there = elsewhere.put("/files", "[{\"fileId\":\"f1\",\"purpose\":\"MANDATE\"}]");
    assertEquals(List.of(), read(there).faults());
    String three = String.join(",", List.of(agent + "}", agent + "}", agent + "}"));
    assertTrue(
        pointers(read(ABody.complete().put("/agents", "[" + three + "]"))).contains("/agents"));
  }

  @Test
  void aClerkTakesDownAnOralApplicationAndTheMandateMayBeOnPaper() {
    String agent = "[{\"name\":\"李四\",\"profession\":\"OTHER\"}]";
    var body =
        ABody.complete()
            .put("/agents", agent)
            .put("/oral", "{\"takenAt\":\"2026-10-12T09:00:00+08:00\",\"readBack\":true}");
    Reading reading = READER.readOral(body.json(), NOW);
    assertEquals(List.of(), reading.faults());
    assertNotNull(reading.application().oral());
    var unread =
        body.put("/oral", "{\"takenAt\":\"2026-10-12T18:00:00+08:00\",\"readBack\":false}");
    assertEquals(
        Set.of("/oral/takenAt", "/oral/readBack"), pointers(READER.readOral(unread.json(), NOW)));
    assertEquals(
        Set.of("/oral", "/oral/takenAt", "/oral/readBack"),
        pointers(READER.readOral(ABody.complete().json(), NOW)));
  }

  @Test
  void aCompanyShowsItsCreditCodeAndAnOrganisationMayHaveNone() {
    String company =
        "{\"kind\":\"COMPANY\",\"name\":\"衢州某公司\",\"creditCode\":\"91350100M000100Y43\","
            + "\"representative\":\"王五\",\"position\":\"经理\",\"phone\":\"0570-3020000\",\"address\":\"x\"}";
    assertEquals(List.of(), read(ABody.complete().put("/applicant", company)).faults());
    var wrong = ABody.complete().put("/applicant", company.replace("Y43", "Y44"));
    assertEquals("CREDIT_CODE_CHECK_CHARACTER", read(wrong).faults().get(0).code());
    String organisation =
        "{\"kind\":\"ORGANISATION\",\"name\":\"某合作社\",\"representative\":\"王五\","
            + "\"position\":\"社长\",\"phone\":\"13800000001\"}";
    assertEquals(List.of(), read(ABody.complete().put("/applicant", organisation)).faults());
  }

  @Test
  void aPassportIsWelcome() {
    var body =
        ABody.complete()
            .put("/applicant/idType", "\"PASSPORT\"")
            .put("/applicant/idNumber", "\"e12345678\"");
    Reading reading = read(body);
    assertEquals(List.of(), reading.faults());
  }

  @Property(tries = 1000)
  void whateverIsBrokenInABodyIsAFaultAndNeverAnException(@ForAll Random random) {
    ObjectNode body = ABody.complete().json();
    for (int i = 0; i <= random.nextInt(4); i++) {
      distort(body, random);
    }
    Reading reading = READER.read(body, NOW);
    assertNotNull(reading.application());
    for (Fault fault : reading.faults()) {
      assertTrue(fault.pointer().startsWith("/"), fault.toString());
    }
  }

  private static void distort(ObjectNode body, Random random) {
    List<ObjectNode> objects = new ArrayList<>();
    collect(body, objects);
    ObjectNode object = objects.get(random.nextInt(objects.size()));
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    if (names.isEmpty()) {
      return;
    }
    String name = names.get(random.nextInt(names.size()));
    JsonNodeFactory json = JsonNodeFactory.instance;
    JsonNode[] strange = {
      json.nullNode(),
      json.numberNode(-7),
      json.numberNode(1e300),
      json.booleanNode(true),
      json.textNode(""),
      json.textNode("\u0000\ud83d"),
      json.textNode("9".repeat(50_000)),
      json.arrayNode().add(1).add(json.objectNode()),
      json.objectNode().put("x~/y", 1)
    };
    object.set(name, strange[random.nextInt(strange.length)]);
  }

  private static void collect(JsonNode node, List<ObjectNode> into) {
    if (node instanceof ObjectNode object) {
      into.add(object);
    }
    node.forEach(child -> collect(child, into));
  }

  private static Reading read(ABody body) {
    return READER.read(body.json(), NOW);
  }

  private static Set<String> pointers(Reading reading) {
    return reading.faults().stream().map(Fault::pointer).collect(Collectors.toSet());
  }
}

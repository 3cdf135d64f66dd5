package org.mashang.fraud.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.emulator.EmbeddedCloudExtension;
import org.mashang.fraud.alert.Alert;
import org.mashang.fraud.rulebook.RuleCentre.Answer;
import org.mashang.fraud.rulebook.RuleCentre.Person;
import org.mashang.fraud.rulefile.RuleReader;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;

/** The way of a rule from its proposal to the alerts it raises. */
@ExtendWith(EmbeddedCloudExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RuleDeskTest {

  private static final int NATIONAL = RuleReader.national().rules().size();

  private static final Instant NOW = Instant.parse("2026-10-12T02:00:00Z");
  private static final String DAYS = "{\"from\":\"2026-10-08\",\"to\":\"2026-10-11\"}";
  private static final String SHADOW = "{\"to\":\"SHADOW\",\"reason\":\"先看一天\"}";
  private static final String SHARE = "{\"to\":\"SHARED\",\"share\":50,\"reason\":\"误报不多\"}";
  private static final String LIVE = "{\"to\":\"LIVE\",\"reason\":\"准确率够了\"}";
  private static final String END = "{\"to\":\"ENDED\",\"reason\":\"误报多\"}";

  private final RuleCentre centre;
  private int cities = 40;
  private int people;

  RuleDeskTest(EmbeddedCloud cloud) {
    centre = new RuleCentre(cloud);
  }

  /** A city that no other test has rules or signals of. */
  private final class City {
    final String code = "33" + cities++ + "00";
    final Person one = Person.chief("one", code);
    final Person two = Person.chief("two", code);
    final Person officer = Person.officer(code);

    Answer show(String rule, Instant at) {
      return centre.show(one, rule, at).send().is(200);
    }

    void proposed(Person by, String rule) {
      centre.propose(by, NOW).with(Rules.proposal(Rules.twoScreens(rule))).is(201);
    }

    /** Tried on the signals of the days before. */
    void tested(String rule, int number) {
      centre.test(officer, rule, number, NOW).with(DAYS).is(202);
      centre.orders(rule).forEach(order -> run(order));
    }

    void run(String order) {
      assertTrue(centre.run(order, NOW).getBatchItemFailures().isEmpty());
    }

    long revision(String rule, int number) {
      return version(rule, number, NOW).path("revision").asLong();
    }

    JsonNode version(String rule, int number, Instant at) {
      return StreamSupport.stream(show(rule, at).at("/versions").spliterator(), false)
          .filter(one -> one.path("number").asInt() == number)
          .findFirst()
          .orElseThrow();
    }

    Answer step(Person by, String rule, int number, Instant at, String body) {
      return centre.step(by, rule, number, at).seen(revision(rule, number)).with(body);
    }

    /** Two shared screens of somebody, which only the new rule minds. */
    void screens(String phone, Instant at) {
      signals(
          at,
          RuleCentre.screen("a" + phone + at, phone, at.minusSeconds(7200)),
          RuleCentre.screen("b" + phone + at, phone, at.minusSeconds(600)));
    }

    void signals(Instant at, String... signals) {
      centre.signals(code, at, List.of(signals));
    }

    Set<String> reasons() {
      Set<String> reasons = new TreeSet<>();
      for (Alert alert : centre.alerts(code)) {
        alert.reasons().forEach(reason -> reasons.add(reason.rule()));
      }
      return reasons;
    }

    /** Three days on which somebody shared screens, and one on which somebody told the police. */
    void history() {
      String phone = phone();
      screens(phone, day(5));
      screens(phone, day(4));
      screens(phone(), day(2));
      String deceived = phone();
      signals(day(3), RuleCentre.report("r" + deceived, deceived, day(3).minusSeconds(60)));
      screens(phone(), day(10));
    }
  }

  private static Instant day(int before) {
    return NOW.minus(before, ChronoUnit.DAYS);
  }

  private static Instant hours(int hours) {
    return NOW.plus(Duration.ofHours(hours));
  }

  private String phone() {
    return "136000%05d".formatted(people++);
  }

  @Test
  void theListHasEveryNationalRuleAndThePageItsWords() {
    City city = new City();
    Answer list = centre.list(city.one, NOW).send().is(200);
    assertEquals(NATIONAL, list.at("/items").size());
    assertEquals("LIVE", list.text("/items/0/mode"));
    assertTrue(list.at("/items/0/inForce").isNull() && list.at("/items/0/newest").isNull());
    Answer page = city.show("P-AUTH-02", NOW);
    assertEquals("24小时内可疑通话（对方打来或发来、境外）之后2小时内，至少1次屏幕共享（24小时内）", page.text("/national/clauses/0"));
    assertEquals("30分钟前：可疑通话（对方打来或发来、境外）", page.text("/national/cases/0/signals/0"));
    assertEquals("P-AUTH-02", page.text("/national/text/id"));
    centre.show(city.one, "P-NONE-01", NOW).send().is(404);
  }

  @Test
  void everythingThatIsWrongWithAProposalIsToldAtOnceAndACaseThatFailsIsAFault() {
    City city = new City();
    ObjectNode wrong = Rules.twoScreens("p auth");
    wrong.put("weight", 0).put("sentence", "共{3}次").put("colour", "red");
    wrong.putArray("clauses").addObject().put("type", "COUNT").put("least", 0);
    Answer told = centre.propose(city.one, NOW).with(Rules.proposal(wrong)).is(422);
    assertEquals(
        Set.of(
            "/rule/id",
            "/rule/weight",
            "/rule/sentence",
            "/rule/colour",
            "/rule/clauses/0/kinds",
            "/rule/clauses/0/hours",
            "/rule/clauses/0/least"),
        Set.copyOf(told.texts("/faults", "pointer")));
    ObjectNode failing = Rules.twoScreens("P-CITY-01");
    ((ObjectNode) failing.at("/cases/1")).put("fires", true);
    Answer fails = centre.propose(city.one, NOW).with(Rules.proposal(failing)).is(422);
    assertEquals("/rule/cases/1", fails.text("/faults/0/pointer"));
    assertEquals("CASE_FAILS", fails.text("/faults/0/code"));
    ObjectNode other = Rules.twoScreens("A-LIST-01");
    Answer subject = centre.propose(city.one, NOW).with(Rules.proposal(other)).is(422);
    assertEquals("OTHER_SUBJECT", subject.text("/faults/0/code"));
    centre.show(city.one, "P-CITY-01", NOW).send().is(404);
  }

  @Test
  void aRepeatedProposalIsTheSameVersionAndANewOneTheNext() {
    City city = new City();
    ObjectNode body = Rules.proposal(Rules.twoScreens("P-CITY-01"));
    Answer first = centre.propose(city.one, NOW).key("proposal-1").with(body).is(201);
    Answer again = centre.propose(city.one, hours(1)).key("proposal-1").with(body).is(201);
    assertEquals(1, first.at("/number").asInt());
    assertEquals(1, again.at("/number").asInt());
    assertEquals(2, centre.propose(city.one, NOW).with(body).is(201).at("/number").asInt());
    assertEquals(2, city.show("P-CITY-01", NOW).at("/versions").size());
    centre
        .propose(city.one, NOW)
        .key("proposal-1")
        .with(Rules.proposal(Rules.twoScreens("P-CITY-02")))
        .refused(422, "IDEMPOTENCY_KEY_REUSED");
  }

  @Test
  void onlyPeopleOfTheCitysCentreAreHeardAndNobodySeesAnotherCitysRules() {
    City city = new City();
    city.proposed(city.officer, "P-CITY-01");
    City other = new City();
    centre.show(other.one, "P-CITY-01", NOW).send().is(404);
    centre.step(other.two, "P-CITY-01", 1, NOW).seen(1).with(END).is(404);
    centre.test(other.one, "P-CITY-01", 1, NOW).with(DAYS).is(404);
    assertFalse(
        centre.list(other.one, NOW).send().is(200).texts("/items", "id").contains("P-CITY-01"));
    Person auditor = Person.auditor(city.code);
    Answer read = centre.show(auditor, "P-CITY-01", NOW).send().is(200);
    assertTrue(read.at("/versions/0/next").isEmpty() && !read.at("/mayPropose").asBoolean());
    ObjectNode body = Rules.proposal(Rules.twoScreens("P-CITY-02"));
    Person district = new Person("d", "FRAUD_CHIEF", city.code.substring(0, 4) + "02F1");
    Person station = new Person("s", "FRAUD_OFFICER", city.code + "S1");
    Person bank = new Person("b", "BANK_OFFICER", city.code + "B1");
    centre.propose(auditor, NOW).with(body).is(403);
    for (Person out : List.of(district, station, bank)) {
      centre.list(out, NOW).send().is(403);
      centre.propose(out, NOW).with(body).is(403);
      centre.step(out, "P-CITY-01", 1, NOW).seen(1).with(END).is(403);
    }
  }

  @Test
  void aVersionIsTriedOnTheArchiveOnceAndItsDaysAreThere() {
    City city = new City();
    city.history();
    city.proposed(city.officer, "P-CITY-01");
    Answer ordered =
        centre.test(city.officer, "P-CITY-01", 1, NOW).key("order-001").with(DAYS).is(202);
    assertEquals(NOW.toString(), ordered.text("/testing/since"));
    assertEquals(
        NOW.toString(),
        centre.list(city.one, NOW).send().text("/items/" + NATIONAL + "/newest/testingSince"));
    centre.test(city.officer, "P-CITY-01", 1, NOW).with(DAYS).refused(409, "TEST_UNDER_WAY");
    centre.test(city.officer, "P-CITY-01", 1, NOW).key("order-001").with(DAYS).is(202);
    List<String> orders = centre.orders("P-CITY-01");
    assertEquals(2, orders.size(), "a repetition sends the order again");
    orders.forEach(city::run);
    JsonNode version = city.version("P-CITY-01", 1, NOW);
    assertEquals("TESTED", version.path("stage").asText());
    assertTrue(version.path("testing").isNull());
    assertEquals(2, version.path("steps").size(), "one result is written");
    JsonNode test = version.path("test");
    assertEquals(9, test.path("signals").asInt());
    assertEquals(1, test.path("gained").asInt());
    assertEquals(0, test.path("lost").asInt());
    assertEquals("[0, 1, 0, 0]", column(test, "before"));
    assertEquals("[0, 1, 1, 0]", column(test, "after"));
    assertEquals("[0, 0, 1, 0]", column(test, "byRule"));
  }

  private static String column(JsonNode test, String name) {
    return test.path("days").findValues(name).stream().map(JsonNode::asInt).toList().toString();
  }

  @Test
  void aTestThatFailsSaysSoComesAgainAndThenSucceeds() {
    City city = new City();
    city.history();
    city.proposed(city.officer, "P-FAIL-01");
    centre.test(city.officer, "P-FAIL-01", 1, NOW).with(DAYS).is(202);
    String order = centre.orders("P-FAIL-01").getFirst();
    assertEquals(1, centre.run(order, hours(1), new Broken()).getBatchItemFailures().size());
    assertEquals(
        hours(1).toString(), city.version("P-FAIL-01", 1, NOW).at("/testing/failedAt").asText());
    city.run(order);
    assertTrue(city.version("P-FAIL-01", 1, NOW).path("testing").isNull());
    assertEquals("TESTED", city.version("P-FAIL-01", 1, NOW).path("stage").asText());
    assertEquals(1, centre.run("{}", NOW).getBatchItemFailures().size());
  }

  @Test
  void anOrderAfterWhichAnotherWasGivenIsPassedOver() {
    City city = new City();
    city.history();
    city.proposed(city.officer, "P-TWICE-01");
    centre.test(city.officer, "P-TWICE-01", 1, NOW).with(DAYS).is(202);
    String first = centre.orders("P-TWICE-01").getFirst();
    centre.run(first, NOW, new Broken());
    String day = "{\"from\":\"2026-10-10\",\"to\":\"2026-10-10\"}";
    centre.test(city.officer, "P-TWICE-01", 1, hours(1)).with(day).is(202);
    city.run(first);
    JsonNode waits = city.version("P-TWICE-01", 1, NOW);
    assertTrue(waits.path("test").isNull());
    assertEquals("2026-10-10", waits.at("/testing/from").asText());
    centre.orders("P-TWICE-01").forEach(city::run);
    assertEquals("2026-10-10", city.version("P-TWICE-01", 1, NOW).at("/test/from").asText());
  }

  /** A bucket that gives nothing. */
  private static final class Broken implements ExecutionInterceptor {
    @Override
    public void beforeExecution(
        Context.BeforeExecution context, ExecutionAttributes executionAttributes) {
      if (context.request() instanceof GetObjectRequest) {
        throw SdkClientException.create("no route");
      }
    }
  }

  @Test
  void daysThatCannotBeTriedAreFaultsAndNothingTriedIsNoTest() {
    City city = new City();
    city.proposed(city.officer, "P-CITY-01");
    for (String days :
        List.of(
            "{\"from\":\"2026-09-11\",\"to\":\"2026-10-12\"}",
            "{\"from\":\"2026-10-11\",\"to\":\"2026-10-13\"}",
            "{\"from\":\"2026-10-11\",\"to\":\"2026-10-10\"}",
            "{\"from\":\"2026-08-01\",\"to\":\"2026-08-02\"}")) {
      centre.test(city.officer, "P-CITY-01", 1, NOW).with(days).refused(422, "INVALID_FIELDS");
    }
    city.tested("P-CITY-01", 1);
    assertEquals(0, city.version("P-CITY-01", 1, NOW).at("/test/signals").asInt());
    city.step(city.one, "P-CITY-01", 1, NOW, SHADOW).refused(409, "NOT_TESTED");
  }

  @Test
  void aRuleGoesLiveByTwoPeopleAndTheRunningFusionRaisesByIt() {
    City city = new City();
    String rule = "P-CITY-01";
    city.history();
    city.proposed(city.one, rule);
    city.step(city.one, rule, 1, NOW, SHADOW).refused(409, "NOT_TESTED");
    city.tested(rule, 1);
    city.step(city.officer, rule, 1, NOW, SHADOW).is(200);
    assertFalse(city.reasons().contains(rule + ".1"));

    String deceived = phone();
    city.signals(hours(1), RuleCentre.report("s" + deceived, deceived, hours(1).minusSeconds(60)));
    String both = phone();
    city.signals(
        hours(2),
        RuleCentre.screen("1" + both, both, NOW),
        RuleCentre.screen("2" + both, both, NOW.plusSeconds(60)),
        RuleCentre.report("3" + both, both, NOW.plusSeconds(120)));
    assertEquals(
        1,
        centre.alerts(city.code).stream()
            .filter(one -> one.shadow().equals(Set.of(rule + ".1")))
            .count(),
        "in shadow it is counted");

    city.step(city.one, rule, 1, hours(25), SHARE).refused(409, "SAME_PERSON");
    city.step(city.officer, rule, 1, hours(25), SHARE).refused(403, "NOT_CHIEF");
    city.step(city.two, rule, 1, hours(23), SHARE).refused(409, "TOO_SOON");
    city.step(city.two, rule, 1, hours(25), LIVE).refused(409, "NOT_SHARED");
    JsonNode next = city.version(rule, 1, hours(25)).path("next");
    assertEquals("[SHARED, LIVE, ENDED]", next.findValuesAsText("to").toString());
    assertEquals("SAME_PERSON", next.at("/0/against/code").asText());
    assertTrue(next.at("/2/against").isNull());
    city.step(city.two, rule, 1, hours(25), SHARE).is(200);
    for (int i = 0; i < 30; i++) {
      city.screens(phone(), hours(26).plusSeconds(i));
    }
    long raised = raisedBy(city, rule + ".1");
    assertTrue(raised > 5 && raised < 25, "half of thirty, and not " + raised);

    city.step(city.two, rule, 1, hours(50), LIVE).is(200);
    for (int i = 0; i < 10; i++) {
      city.screens(phone(), hours(51).plusSeconds(i));
    }
    assertEquals(raised + 10, raisedBy(city, rule + ".1"));
    Answer list = centre.list(city.one, NOW).send();
    assertEquals(rule, list.text("/items/" + NATIONAL + "/id"));
    assertEquals("LIVE", list.text("/items/" + NATIONAL + "/mode"));
    assertEquals(1, list.at("/items/" + NATIONAL + "/inForce").asInt());

    JsonNode steps = city.version(rule, 1, NOW).path("steps");
    assertEquals(
        "[PROPOSED, TESTED, SHADOW, SHARED, LIVE]", steps.findValuesAsText("to").toString());
    assertEquals("two-" + city.code, steps.at("/4/by").asText());
    assertEquals("准确率够了", steps.at("/4/reason").asText());

    city.step(city.officer, rule, 1, hours(52), END).is(200);
    city.screens(phone(), hours(53));
    assertEquals(raised + 10, raisedBy(city, rule + ".1"), "it is stopped at once");
  }

  private long raisedBy(City city, String rule) {
    return centre.alerts(city.code).stream()
        .filter(one -> one.reasons().stream().anyMatch(reason -> reason.rule().equals(rule)))
        .count();
  }

  @Test
  void theVersionThatWasLiveMakesPlaceAndWhatIsStaleOrRepeatedChangesNothing() {
    City city = new City();
    city.history();
    String rule = "P-CITY-01";
    for (int number = 1; number <= 2; number++) {
      city.proposed(city.one, rule);
      city.tested(rule, number);
      city.step(city.one, rule, number, NOW, SHADOW).is(200);
    }
    city.step(city.two, rule, 1, hours(25), SHARE).is(200);
    city.step(city.two, rule, 2, hours(25), SHARE).refused(409, "ANOTHER_SHARED");
    city.step(city.two, rule, 1, hours(50), LIVE).is(200);
    city.step(city.two, rule, 2, hours(50), SHARE).is(200);
    long seen = city.revision(rule, 2);
    centre
        .step(city.two, rule, 2, hours(75))
        .seen(seen - 1)
        .with(LIVE)
        .refused(412, "STALE_VERSION");
    Answer done =
        centre.step(city.two, rule, 2, hours(75)).seen(seen).key("live-0001").with(LIVE).is(200);
    centre.step(city.two, rule, 2, hours(75)).seen(seen).key("live-0001").with(LIVE).is(200);
    assertEquals("LIVE", done.text("/stage"));
    JsonNode old = city.version(rule, 1, NOW);
    assertEquals("ENDED", old.path("stage").asText());
    assertEquals("由第2版替换", old.path("steps").findValuesAsText("reason").getLast());
    assertEquals(5, city.version(rule, 2, NOW).path("steps").size());
  }

  @Test
  void aVersionActsOnNobodyBeforeTheDayInItsText() {
    City city = new City();
    city.history();
    ObjectNode later = Rules.twoScreens("P-CITY-01").put("from", "2026-10-20");
    centre.propose(city.one, NOW).with(Rules.proposal(later)).is(201);
    city.tested("P-CITY-01", 1);
    assertEquals(1, city.version("P-CITY-01", 1, NOW).at("/test/gained").asInt());
    city.step(city.one, "P-CITY-01", 1, NOW, SHADOW).is(200);
    city.step(city.two, "P-CITY-01", 1, hours(25), SHARE).refused(409, "NOT_BEGUN");
    city.step(city.two, "P-CITY-01", 1, hours(24 * 8), SHARE).is(200);
  }
}

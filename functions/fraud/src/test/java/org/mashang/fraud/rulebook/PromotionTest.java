package org.mashang.fraud.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.mashang.casework.Actor;
import org.mashang.casework.Role;

class PromotionTest {

  private static final Instant START = Instant.parse("2026-07-01T01:00:00Z");
  private static final Actor OFFICER = actor("o1", Role.FRAUD_OFFICER);
  private static final Actor CHIEF = actor("c1", Role.FRAUD_CHIEF);
  private static final Actor OTHER = actor("c2", Role.FRAUD_CHIEF);
  private static final BackTest TEST =
      new BackTest(
          LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 30), START, 1000, List.of(), 3, 1);

  private static Actor actor(String id, Role role) {
    return new Actor(id, id, role, "330800F1");
  }

  private static RuleVersion proposed(Actor by) {
    Step proposal = new Step(Stage.PROPOSED, 0, by.id(), by.name(), START, "");
    return new RuleVersion("R-AUTH-01", 1, "{}", List.of(proposal), null, null);
  }

  private static Instant hours(long hours) {
    return START.plusSeconds(hours * 3600);
  }

  private static RuleVersion taken(Promotion.Answer answer) {
    return assertInstanceOf(Promotion.Answer.Taken.class, answer).version();
  }

  private static void refused(Objection why, Promotion.Answer answer) {
    assertEquals(why, assertInstanceOf(Promotion.Answer.Refused.class, answer).objection());
  }

  @Test
  void aVersionGoesThroughTestShadowAndShareToLiveByTwoPeople() {
    RuleVersion version = proposed(CHIEF);
    refused(Objection.NOT_TESTED, Promotion.to(Stage.SHADOW, 0, version, CHIEF, "试", hours(0)));
    version = Promotion.tested(version, TEST, CHIEF, hours(0));
    assertEquals(Stage.TESTED, version.stage());
    refused(Objection.NOT_IN_SHADOW, Promotion.to(Stage.SHARED, 5, version, OTHER, "试", hours(0)));
    version = taken(Promotion.to(Stage.SHADOW, 0, version, CHIEF, "看一天", hours(1)));
    refused(Objection.TOO_SOON, Promotion.to(Stage.SHARED, 5, version, OTHER, "试", hours(24)));
    refused(Objection.SAME_PERSON, Promotion.to(Stage.SHARED, 5, version, CHIEF, "试", hours(25)));
    refused(Objection.NOT_CHIEF, Promotion.to(Stage.SHARED, 5, version, OFFICER, "试", hours(25)));
    refused(
        Objection.SHARE_OUT_OF_RANGE,
        Promotion.to(Stage.SHARED, 100, version, OTHER, "试", hours(25)));
    refused(Objection.NO_REASON, Promotion.to(Stage.SHARED, 5, version, OTHER, " ", hours(25)));
    refused(Objection.NOT_SHARED, Promotion.to(Stage.LIVE, 0, version, OTHER, "好", hours(25)));
    version = taken(Promotion.to(Stage.SHARED, 5, version, OTHER, "先试百分之五", hours(25)));
    assertEquals(5, version.share());
    refused(Objection.TOO_SOON, Promotion.to(Stage.LIVE, 0, version, OTHER, "好", hours(48)));
    version = taken(Promotion.to(Stage.LIVE, 0, version, OTHER, "准确率够了", hours(49)));
    assertEquals(100, version.share());
    version = taken(Promotion.to(Stage.ENDED, 0, version, CHIEF, "误报多", hours(49)));
    assertEquals(0, version.share());
    refused(Objection.ENDED, Promotion.to(Stage.SHADOW, 0, version, CHIEF, "再来", hours(50)));
  }

  @Test
  void aBackTestOfWhatRunsChangesNothingOfHowItRuns() {
    RuleVersion version = Promotion.tested(proposed(OFFICER), TEST, OFFICER, hours(0));
    version = taken(Promotion.to(Stage.SHADOW, 0, version, OFFICER, "看", hours(0)));
    assertEquals(Stage.SHADOW, Promotion.tested(version, TEST, OFFICER, hours(1)).stage());
  }

  /** One try to take a version somewhere. */
  record Try(Stage to, int share, Actor by, int hoursLater) {}

  @Property
  void whatActsOnPeopleWasTestedAndReleasedByAnotherChief(@ForAll("tries") List<Try> tries) {
    RuleVersion version = proposed(CHIEF);
    Instant now = START;
    boolean tested = false;
    for (Try one : tries) {
      now = now.plusSeconds(3600L * one.hoursLater());
      if (one.to() == Stage.TESTED) {
        version = Promotion.tested(version, TEST, one.by(), now);
        tested = true;
      } else if (Promotion.to(one.to(), one.share(), version, one.by(), "因为", now)
          instanceof Promotion.Answer.Taken done) {
        version = done.version();
      }
      if (version.share() > 0) {
        assertEquals(true, tested);
        assertEquals(OTHER.id(), version.steps().getLast().by());
        List<Stage> way = new ArrayList<>();
        version.steps().forEach(step -> way.add(step.to()));
        assertEquals(true, way.contains(Stage.SHADOW), way.toString());
      }
    }
  }

  @Provide
  Arbitrary<List<Try>> tries() {
    return Combinators.combine(
            Arbitraries.of(
                Stage.TESTED, Stage.SHADOW, Stage.SHARED, Stage.LIVE, Stage.LIVE, Stage.ENDED),
            Arbitraries.integers().between(-1, 101),
            Arbitraries.of(OFFICER, CHIEF, OTHER),
            Arbitraries.integers().between(0, 48))
        .as(Try::new)
        .list()
        .ofMaxSize(12);
  }
}

package org.mashang.reconsideration.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mashang.casework.Actor;
import org.mashang.casework.Decision;
import org.mashang.casework.Refusal;
import org.mashang.casework.Role;
import org.mashang.reconsideration.application.Application;
import org.mashang.reconsideration.application.Channel;
import org.mashang.reconsideration.application.HallRef;
import org.mashang.reconsideration.application.Oral;

class SubmissionTest {

  private static final Instant NOW = Trial.at("2026-09-24", 10);
  private static final Actor PARTNER = new Actor("zlb", "浙里办", Role.PARTNER, null);
  private final Reconsideration law = new Reconsideration();

  @Test
  void eachChannelBelongsToItsRole() {
    accepted(Trial.ZHANG, submit(Channel.ONLINE, Applications.ofPerson()));
    accepted(PARTNER, submit(Channel.PORTAL, Applications.ofPerson()));
    accepted(Trial.CLERK, submit(Channel.ORAL, oral(NOW, true)));
    assertEquals(
        Refusal.Kind.FORBIDDEN, refused(Trial.ZHANG, submit(Channel.ORAL, oral(NOW, true))).kind());
    assertEquals(
        Refusal.Kind.FORBIDDEN,
        refused(Trial.CLERK, submit(Channel.ONLINE, Applications.ofPerson())).kind());
    assertEquals(
        Refusal.Kind.FORBIDDEN,
        refused(Trial.HEAD, submit(Channel.SCAN, Applications.ofPerson())).kind());
  }

  @Test
  void aScanNamesItsHall() {
    Command.Submit scan = submit(Channel.SCAN, Applications.ofPerson());
    assertEquals("/hall", refused(Trial.ZHANG, scan).faults().get(0).pointer());
    accepted(
        Trial.ZHANG,
        new Command.Submit(
            "case-1",
            "QZ2345678923",
            Channel.SCAN,
            new HallRef("hall-1", "某镇便民服务中心"),
            "衢州市人民政府",
            Applications.ofPerson()));
  }

  @Test
  void anOralApplicationIsTakenDownReadBackAndNotInTheFuture() {
    assertEquals(
        "/oral",
        refused(Trial.CLERK, submit(Channel.ORAL, Applications.ofPerson()))
            .faults()
            .get(0)
            .pointer());
    Refusal refusal = refused(Trial.CLERK, submit(Channel.ORAL, oral(NOW.plusSeconds(1), false)));
    assertEquals(2, refusal.faults().size());
    assertEquals("ARL-22(3)", refusal.citations().get(0).key());
  }

  @Test
  void aClerkTakesDownOralApplicationsOnlyForTheOwnOrgan() {
    assertEquals(
        Refusal.Kind.FORBIDDEN,
        refused(Trial.OTHER_ORGAN, submit(Channel.ORAL, oral(NOW, true))).kind());
  }

  @Test
  void anApplicationIsHandedInOnce() {
    Trial trial = Trial.submitted("2026-09-24");
    assertEquals(
        "SUBMITTED_ALREADY",
        trial.refused(Trial.ZHANG, submit(Channel.ONLINE, Applications.ofPerson())).code());
  }

  @Test
  void nothingElseBeginsACase() {
    assertEquals(Refusal.Kind.UNKNOWN, refused(Trial.CLERK, new Command.Resume("理由")).kind());
    assertEquals(
        Refusal.Kind.INVALID,
        refused(Trial.ZHANG, new Command.Submit(null, null, null, null, null, null)).kind());
  }

  @Test
  void latenessIsNoReasonToTurnAnApplicationAway() {
    Instant yearsLater = Trial.at("2046-01-04", 10);
    assertInstanceOf(
        Decision.Accepted.class,
        law.decide(null, submit(Channel.ONLINE, Applications.ofPerson()), Trial.ZHANG, yearsLater));
  }

  private static Command.Submit submit(Channel channel, Application application) {
    return new Command.Submit("case-1", "QZ2345678923", channel, null, "衢州市人民政府", application);
  }

  private static Application oral(Instant takenAt, boolean readBack) {
    Application a = Applications.ofPerson();
    return new Application(
        a.applicant(),
        a.agents(),
        a.thirdParties(),
        a.organId(),
        a.respondent(),
        a.act(),
        a.request(),
        a.facts(),
        a.reasons(),
        a.delay(),
        a.normativeDocument(),
        a.exclusion(),
        a.courtCase(),
        a.appliedBefore(),
        a.wishes(),
        List.of(),
        a.service(),
        a.reminders(),
        a.noticeVersion(),
        new Oral(takenAt, readBack));
  }

  private void accepted(Actor actor, Command command) {
    assertInstanceOf(Decision.Accepted.class, law.decide(null, command, actor, NOW));
  }

  private Refusal refused(Actor actor, Command command) {
    Decision.Refused<Event> refused =
        assertInstanceOf(Decision.Refused.class, law.decide(null, command, actor, NOW));
    return refused.refusal();
  }
}

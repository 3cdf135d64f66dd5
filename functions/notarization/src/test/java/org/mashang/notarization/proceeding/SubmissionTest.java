package org.mashang.notarization.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashang.casework.Actor;
import org.mashang.casework.Decision;
import org.mashang.casework.Happened;
import org.mashang.casework.Personal;
import org.mashang.casework.Refusal;
import org.mashang.casework.Role;
import org.mashang.casework.party.Applicant;
import org.mashang.notarization.catalogue.Use;
import org.mashang.notarization.office.Places;
import org.mashang.notarization.request.Handed;
import org.mashang.notarization.request.Request;
import org.mashang.notarization.term.IdentityMeans;

class SubmissionTest {

  private static final Actor PARTNER = new Actor("zlb", "浙里办", Role.PARTNER, null);
  private static final Places NOWHERE = new Places(null, null, null, null);
  private final Notarisation law = new Notarisation(Trial.WORLD);

  private static Command.Submit submit(Request request) {
    return new Command.Submit("order-1", "GZ2345678923", Channel.MINI_PROGRAM, request, false);
  }

  private Refusal refused(Actor actor, Command command) {
    Decision.Refused<Event> refused =
        assertInstanceOf(
            Decision.Refused.class, law.decide(null, command, actor, Trial.at("2026-09-24", 10)));
    return refused.refusal();
  }

  private List<String> faults(Requests request) {
    return faults(request.build());
  }

  private List<String> faults(Request request) {
    return refused(Trial.APPLICANT, submit(request)).faults().stream()
        .map(fault -> fault.pointer() + " " + fault.code())
        .toList();
  }

  private List<String> cited(Requests request) {
    return refused(Trial.APPLICANT, submit(request.build())).citations().stream()
        .map(citation -> citation.key())
        .toList();
  }

  private void accepted(Actor actor, Requests request) {
    Decision<Event> decision =
        law.decide(null, submit(request.build()), actor, Trial.at("2026-09-24", 10));
    assertInstanceOf(Decision.Accepted.class, decision, decision::toString);
  }

  @Test
  void peopleAndPortalsHandInAndNobodyElse() {
    accepted(Trial.APPLICANT, Requests.licence());
    accepted(PARTNER, Requests.licence());
    for (Actor actor : List.of(Trial.SU, Trial.HEAD, Trial.DISPATCHER, Actor.SYSTEM)) {
      assertEquals(
          Refusal.Kind.FORBIDDEN, refused(actor, submit(Requests.licence().build())).kind());
    }
  }

  @Test
  void aRequestIsHandedInOnce() {
    Trial trial = Trial.submitted("2026-09-24", Requests.licence());
    assertEquals(
        "SUBMITTED_ALREADY",
        trial.refused(Trial.APPLICANT, submit(Requests.licence().build())).code());
  }

  @Test
  void nothingElseBeginsAnOrder() {
    assertEquals(Refusal.Kind.UNKNOWN, refused(Trial.SU, new Command.Decline("不办")).kind());
    assertEquals(
        Refusal.Kind.INVALID,
        refused(Trial.APPLICANT, new Command.Submit(null, null, null, null, false)).kind());
    assertThrows(
        IllegalArgumentException.class,
        () ->
            law.evolve(
                null,
                new Event.Retracted(Personal.text("")),
                new Happened(1, Trial.at("2026-09-24", 10), Trial.SU)));
  }

  @Test
  void theLoginIdentifiesWhomItNames() {
    Trial trial = Trial.submitted("2026-09-24", Requests.licence());
    assertEquals(null, trial.state().identity());
    Decision<Event> decision =
        law.decide(
            null,
            new Command.Submit("order-1", "GZ1", Channel.ONLINE, Requests.licence().build(), true),
            Trial.APPLICANT,
            trial.now());
    Decision.Accepted<Event> accepted = assertInstanceOf(Decision.Accepted.class, decision);
    Event.IdentityChecked checked =
        assertInstanceOf(Event.IdentityChecked.class, accepted.events().get(1));
    assertEquals(IdentityMeans.LOGIN, checked.means());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "WILL",
        "SURVIVAL",
        "MARRIAGE_STATUS",
        "SIGNATURE",
        "GIFT",
        "DECLARATION",
        "POWER_OF_ATTORNEY_PERSON"
      })
  void whatMustBeDoneInPersonIsDoneByNoAgent(String matter) {
    Requests request = Requests.about(matter).by(Requests.agentOf("周代办"));
    assertEquals(List.of("/agent IN_PERSON_ONLY"), faults(request));
    assertTrue(cited(request).contains("NL-26"));
  }

  @Test
  void otherMattersAreHandedInByAnAgentWithAMandate() {
    accepted(Trial.APPLICANT, Requests.birth().by(Requests.agentOf("周代办")));
    Trial trial =
        Trial.taken(
                "2026-09-24",
                Requests.licence().by(Requests.agentOf("周代办")).without("authorisation"))
            .identifies();
    assertEquals("PAPERS_MISSING", trial.refused(Trial.SU, Trial.accept(0, true)).code());
  }

  @Test
  void aMatterIsForThoseWhomItConcerns() {
    assertEquals(
        List.of("/applicant/kind NOT_FOR_THIS_HOLDER"),
        faults(Requests.licence().of(Requests.person())));
    assertEquals(
        List.of("/applicant/kind NOT_FOR_THIS_HOLDER"),
        faults(Requests.will().of(Requests.company())));
  }

  @Test
  void aMatterThatTheCatalogueDoesNotHoldIsAskedForInVain() {
    Request r = Requests.licence().build();
    Request other =
        new Request(
            r.applicant(),
            null,
            "ADOPTION",
            r.catalogue(),
            r.answers(),
            r.use(),
            r.country(),
            r.purpose(),
            r.places(),
            null,
            List.of(),
            List.of(),
            null,
            1,
            null,
            null,
            null,
            "2026-1");
    assertEquals(List.of("/matter UNKNOWN_MATTER"), faults(other));
  }

  @Test
  void theCountryOfUseIsNamedForAbroadOnly() {
    assertEquals(List.of("/country REQUIRED"), faults(Requests.licence().used(Use.ABROAD, null)));
    assertEquals(List.of("/country UNKNOWN_COUNTRY"), faults(Requests.licence().usedIn("XX")));
    assertEquals(
        List.of("/country NOT_NEEDED"), faults(Requests.licence().used(Use.DOMESTIC, "PK")));
    assertTrue(cited(Requests.licence().usedIn("XX")).contains("NL-33"));
    assertEquals(List.of("/use NOT_FOR_THIS_USE"), faults(Requests.will().usedIn("PK")));
  }

  @Test
  void thePlaceThatDecidesTheOfficeIsNamed() {
    assertEquals(List.of("/places/domicile REQUIRED"), faults(Requests.licence().at(NOWHERE)));
    assertTrue(cited(Requests.licence().at(NOWHERE)).contains("NL-25(1)"));
    for (Places place :
        List.of(
            new Places("330802", null, null, null),
            new Places(null, "330802", null, null),
            new Places(null, null, "330802", null))) {
      accepted(Trial.APPLICANT, Requests.licence().at(place));
    }
    Requests sale = Requests.about("SALE_IMMOVABLE").at(new Places("330802", null, null, null));
    assertEquals(List.of("/places/immovable REQUIRED"), faults(sale));
    assertTrue(cited(sale).contains("NL-25(2)"));
    accepted(
        Trial.APPLICANT,
        Requests.about("SALE_IMMOVABLE").at(new Places(null, null, null, "330802")));
  }

  @Test
  void aWillAboutAHouseMayGoWhereTheHouseIs() {
    accepted(Trial.APPLICANT, Requests.will().at(new Places(null, null, null, "330881")));
    assertEquals(List.of("/places/domicile REQUIRED"), faults(Requests.will().at(NOWHERE)));
  }

  @Test
  void everyQuestionThatIsPutIsAnsweredRightly() {
    assertEquals(
        List.of("/answers/issuer REQUIRED", "/answers/issuedOn REQUIRED"),
        faults(Requests.licence().answer("issuer", " ").answer("issuedOn", "")));
    for (String day : List.of("2026-02-30", "昨天", "1899-12-31", "2201-01-01")) {
      assertEquals(
          List.of("/answers/issuedOn NOT_A_DATE"),
          faults(Requests.licence().answer("issuedOn", day)));
    }
    accepted(Trial.APPLICANT, Requests.licence().answer("issuedOn", "1900-01-01"));
    accepted(Trial.APPLICANT, Requests.licence().answer("issuedOn", "2200-12-31"));
    assertEquals(
        List.of("/answers/issuer TOO_LONG"),
        faults(Requests.licence().answer("issuer", "㛃".repeat(201))));
    accepted(Trial.APPLICANT, Requests.licence().answer("issuer", "㛃".repeat(200)));
    assertEquals(
        List.of("/answers/sex NOT_AN_OPTION"), faults(Requests.about("BIRTH").answer("sex", "男")));
    assertEquals(
        List.of("/answers/division NOT_A_DIVISION", "/answers/price NOT_A_NUMBER"),
        faults(Requests.about("SALE_IMMOVABLE").answer("division", "柯城").answer("price", "一百万")));
    accepted(Trial.APPLICANT, Requests.about("SALE_IMMOVABLE").answer("price", "1200000.50"));
  }

  @Test
  void whatIsAskedDependsOnWhatWasAnswered() {
    accepted(
        Trial.APPLICANT,
        Requests.about("MARRIAGE_STATUS").answer("status", "SINGLE").answer("spouse", ""));
    assertEquals(
        List.of("/answers/spouse REQUIRED"),
        faults(
            Requests.about("MARRIAGE_STATUS").answer("status", "DIVORCED").answer("spouse", "")));
    accepted(Trial.APPLICANT, Requests.will().answer("executor", ""));
  }

  @Test
  void papersThatTheMatterDoesNotAskForAreNotTaken() {
    assertEquals(
        List.of("/papers/0/paper NOT_ON_THE_LIST"),
        faults(Requests.licence().with(List.of(new Handed("passport", "file-1")))));
  }

  @Test
  void missingPapersAreNoReasonToTurnARequestAway() {
    Request request = Requests.licence().with(List.of());
    assertInstanceOf(
        Decision.Accepted.class,
        law.decide(null, submit(request), Trial.APPLICANT, Trial.at("2026-09-24", 10)));
  }

  @Test
  void aPromiseStandsInOnlyWhereTheListAllowsIt() {
    assertEquals(
        List.of("/promised/0 NO_PROMISE_ALLOWED"), faults(Requests.birth().promising("identity")));
    assertEquals(
        List.of("/promised/0 NO_PROMISE_ALLOWED"), faults(Requests.birth().promising("passport")));
    assertEquals(
        List.of("/promised/0 HANDED_ALREADY"),
        faults(Requests.birth().with(List.of(new Handed("household", "file-1")))));
  }

  @Test
  void aPromiseIsSignedByTheApplicantInItsPresentWording() {
    assertEquals(List.of("/promise REQUIRED"), faults(Requests.birth().unsigned()));
    assertEquals(
        List.of("/promise/version OUTDATED"), faults(Requests.birth().signed("钱某某", "2025-1")));
    assertEquals(
        List.of("/promise/name NOT_THE_SIGNER"), faults(Requests.birth().signed("周代办", "2026-1")));
    assertTrue(cited(Requests.birth().unsigned()).contains("NL-27(1)"));
    Requests company = Requests.about("ARTICLES_OF_ASSOCIATION").promising("registryExtract");
    assertEquals(List.of("/promise/name NOT_THE_SIGNER"), faults(company));
    accepted(Trial.APPLICANT, company.signed("钱晴川", "2026-1"));
    Applicant society =
        new Applicant.Organisation(
            Personal.name("衢州某协会"),
            null,
            Personal.name("孙会长"),
            "会长",
            Personal.phone("13800000003"),
            Personal.address("衢州市柯城区某路3号"));
    accepted(
        Trial.APPLICANT,
        Requests.about("BID_OPENING").of(society).promising("approval").signed("孙会长", "2026-1"));
  }

  @Test
  void aVideoFromAbroadIsForAllowedMattersForUseInChina() {
    accepted(Trial.APPLICANT, Requests.survivalFromAbroad());
    assertEquals(List.of("/remote NOT_BY_VIDEO"), faults(Requests.will().remote(true)));
    assertEquals(
        List.of("/use REMOTE_FOR_CHINA_ONLY"), faults(Requests.survivalFromAbroad().usedIn("IT")));
    assertEquals(
        List.of("/remote/longTerm NOT_ELIGIBLE"),
        faults(Requests.survivalFromAbroad().remote(false)));
    assertEquals(
        List.of("/remote NOT_BY_VIDEO", "/remote/longTerm NOT_ELIGIBLE"),
        faults(Requests.licence().inChina().remote(true)));
  }

  @Test
  void anOfficeIsWishedForAmongThoseThatMayDoIt() {
    accepted(Trial.APPLICANT, Requests.licence().preferring(Trial.XINAN));
    assertEquals(
        List.of("/preferredOffice UNKNOWN_OFFICE"), faults(Requests.licence().preferring("X")));
    assertEquals(
        List.of("/preferredOffice NOT_LISTED_FOR_VIDEO"),
        faults(Requests.survivalFromAbroad().preferring(Trial.QUJIANG)));
    accepted(Trial.APPLICANT, Requests.survivalFromAbroad().preferring(Trial.XINAN));
    Requests sale = Requests.about("SALE_IMMOVABLE").preferring(Trial.QUJIANG);
    assertEquals(List.of("/preferredOffice NOT_COMPETENT"), faults(sale));
    assertTrue(cited(sale).contains("NL-25(2)"));
    accepted(Trial.APPLICANT, Requests.about("SALE_IMMOVABLE").preferring(Trial.XINAN));
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnce() {
    Requests request =
        Requests.will()
            .by(Requests.agentOf("周代办"))
            .of(Requests.company())
            .usedIn("XX")
            .at(NOWHERE)
            .answer("estate", "")
            .preferring("X");
    assertEquals(
        List.of(
            "/applicant/kind NOT_FOR_THIS_HOLDER",
            "/agent IN_PERSON_ONLY",
            "/use NOT_FOR_THIS_USE",
            "/country UNKNOWN_COUNTRY",
            "/places/domicile REQUIRED",
            "/answers/estate REQUIRED",
            "/preferredOffice UNKNOWN_OFFICE"),
        faults(request));
  }
}

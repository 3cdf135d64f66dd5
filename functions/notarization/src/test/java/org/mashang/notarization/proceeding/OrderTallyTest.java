package org.mashang.notarization.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mashang.casework.Actor;
import org.mashang.casework.tally.Count;
import org.mashang.notarization.office.Places;
import org.mashang.notarization.term.RefusalGround;
import org.mashang.notarization.term.TerminationGround;

/**
 * What whole stories of orders come to in the figures: measure, division, organ, kind, outcome,
 * minutes; a dash where there is none.
 */
class OrderTallyTest {

  private static final String DAY = "2026-09-10";
  private static final Places BOTH = new Places("330802", "330803", null, null);

  static Stream<Arguments> stories() {
    return Stream.of(
        story(
            "issuedOnTheSameDayForUseAbroad",
            sameDay(),
            """
            notarization.requested 330800 330800 LICENCE_COPY ABROAD -
            notarization.offered 330802 330800N1 LICENCE_COPY - -
            notarization.taken 330802 330800N1 LICENCE_COPY - 0
            notarization.issued 330802 330800N1 LICENCE_COPY SAME_DAY 360
            notarization.abroad 330802 330800N1 PK SAME_DAY 360"""),
        story(
            "issuedJustAfterMidnightInShanghai",
            afterMidnight(),
            """
            notarization.requested 330800 330800 BIRTH DOMESTIC -
            notarization.promise 330800 330800 BIRTH MADE -
            notarization.promise 330800 330800 BIRTH MADE -
            notarization.offered 330802 330800N1 BIRTH - -
            notarization.taken 330802 330800N1 BIRTH - 0
            notarization.issued 330802 330800N1 BIRTH LATER 840"""),
        story(
            "oneOfferExpiresAndOneComesBack",
            offered(),
            """
            notarization.requested 330800 330800 BIRTH DOMESTIC -
            notarization.promise 330800 330800 BIRTH MADE -
            notarization.promise 330800 330800 BIRTH MADE -
            notarization.offered 330803 330803N1 BIRTH - -
            notarization.returned 330803 330803N1 BIRTH EXPIRED -
            notarization.offered 330802 330800N1 BIRTH - -
            notarization.returned 330802 330800N1 BIRTH RETURNED -"""),
        story(
            "givenBackAfterItWasTaken",
            givenBack(),
            """
            notarization.requested 330800 330800 POWER_OF_ATTORNEY_COMPANY ABROAD -
            notarization.offered 330802 330800N1 POWER_OF_ATTORNEY_COMPANY - -
            notarization.taken 330802 330800N1 POWER_OF_ATTORNEY_COMPANY - 0
            notarization.returned 330802 330800N1 POWER_OF_ATTORNEY_COMPANY RETURNED -"""),
        story(
            "onePromiseIsKeptAndOneBroken",
            promises(),
            """
            notarization.requested 330800 330800 BIRTH DOMESTIC -
            notarization.promise 330800 330800 BIRTH MADE -
            notarization.promise 330800 330800 BIRTH MADE -
            notarization.offered 330802 330800N1 BIRTH - -
            notarization.taken 330802 330800N1 BIRTH - 0
            notarization.promise 330802 330800N1 BIRTH BROUGHT -
            notarization.promise 330802 330800N1 BIRTH KEPT -
            notarization.promise 330802 330800N1 BIRTH BROKEN -"""),
        story(
            "refusedByItsFirstGround",
            refused(),
            """
            notarization.requested 330800 330800 POWER_OF_ATTORNEY_COMPANY ABROAD -
            notarization.offered 330802 330800N1 POWER_OF_ATTORNEY_COMPANY - -
            notarization.taken 330802 330800N1 POWER_OF_ATTORNEY_COMPANY - 0
            notarization.rejected 330802 330800N1 FALSEHOOD REFUSED -"""),
        story(
            "terminated",
            terminated(),
            """
            notarization.requested 330800 330800 POWER_OF_ATTORNEY_COMPANY ABROAD -
            notarization.offered 330802 330800N1 POWER_OF_ATTORNEY_COMPANY - -
            notarization.taken 330802 330800N1 POWER_OF_ATTORNEY_COMPANY - 0
            notarization.rejected 330802 330800N1 PARTY_ENDED TERMINATED -"""),
        story(
            "withdrawnBeforeAnybodyTookIt",
            withdrawn(),
            """
            notarization.requested 330800 330800 WILL DOMESTIC -
            notarization.rejected 330800 330800 - WITHDRAWN -"""),
        story(
            "notAccepted",
            declined(),
            """
            notarization.requested 330800 330800 WILL DOMESTIC -
            notarization.offered 330802 330800N1 WILL - -
            notarization.taken 330802 330800N1 WILL - 0
            notarization.rejected 330802 330800N1 - DECLINED -"""),
        story(
            "correctedThenRevoked",
            corrected(),
            """
            notarization.requested 330800 330800 LICENCE_COPY ABROAD -
            notarization.offered 330802 330800N1 LICENCE_COPY - -
            notarization.taken 330802 330800N1 LICENCE_COPY - 0
            notarization.issued 330802 330800N1 LICENCE_COPY SAME_DAY 0
            notarization.abroad 330802 330800N1 PK SAME_DAY 0
            notarization.corrected 330802 330800N1 LICENCE_COPY - -
            notarization.revoked 330802 330800N1 LICENCE_COPY - -"""));
  }

  private static Arguments story(String name, Trial trial, String counts) {
    return Arguments.of(name, trial, counts);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stories")
  void aStoryComesTo(String name, Trial trial, String counts) {
    assertEquals(
        counts,
        trial.counts().stream().map(OrderTallyTest::line).collect(Collectors.joining("\n")),
        name);
  }

  private static Trial sameDay() {
    return Trial.drafted(DAY, Requests.licence()).at(Trial.at(DAY, 16)).issues().seals();
  }

  private static Trial afterMidnight() {
    return Trial.drafted(DAY, Requests.birth()).at(Trial.at("2026-09-11", 0)).issues();
  }

  private static Trial offered() {
    Trial trial =
        Trial.submitted(DAY, Requests.birth().at(BOTH)).offered(Trial.QUJIANG, Trial.XINAN);
    trial.on("2026-09-14").does(Actor.SYSTEM, new Command.ExpireOffers()).arrives(2);
    return trial.does(Trial.SU, new Command.ReturnOrder("不属于本处"));
  }

  private static Trial givenBack() {
    return Trial.taken(DAY, Requests.mandate()).does(Trial.SU, new Command.ReturnOrder("利害关系"));
  }

  private static Trial promises() {
    return Trial.accepted(DAY, Requests.birth())
        .does(Trial.APPLICANT, new Command.FulfilPromise("household", "file-late"))
        .does(Trial.SU, new Command.CheckPromise("household", true, "核对情况"))
        .does(Trial.SU, new Command.CheckPromise("birthCertificate", false, "没有补交"));
  }

  private static Trial refused() {
    return Trial.accepted(DAY, Requests.mandate())
        .does(
            Trial.SU,
            new Command.ProposeRefusal(
                List.of(RefusalGround.FALSEHOOD, RefusalGround.DISPUTED), "书面报告", 0))
        .does(Trial.HEAD, new Command.Approve("同意", null));
  }

  private static Trial terminated() {
    return Trial.accepted(DAY, Requests.mandate())
        .does(Trial.SU, new Command.ProposeTermination(TerminationGround.PARTY_ENDED, "书面报告", 0))
        .does(Trial.HEAD, new Command.Approve("同意", null));
  }

  private static Trial withdrawn() {
    return Trial.submitted(DAY, Requests.will()).does(Trial.APPLICANT, new Command.Withdraw("不要了"));
  }

  private static Trial declined() {
    return Trial.taken(DAY, Requests.will()).does(Trial.SU, new Command.Decline("不符合受理条件"));
  }

  private static Trial corrected() {
    Trial trial = Trial.delivered(DAY, Requests.licence());
    Command again = new Command.RequestReexamination("钱晴川", LocalDate.parse(DAY), "发照日期有误");
    trial.does(Trial.APPLICANT, again);
    Map<String, String> values =
        trial.values(Trial.SU, "proposeCorrection", Map.of("issuedOn", "2019-06-20"));
    return trial
        .does(Trial.SU, new Command.ProposeCorrection("笔误", values))
        .does(Trial.HEAD, new Command.Approve("同意更正", "check-2"))
        .seals()
        .does(Trial.APPLICANT, again)
        .does(Trial.SU, new Command.ProposeRevocation("与事实不符"))
        .does(Trial.HEAD, new Command.Approve("同意撤销", null));
  }

  private static String line(Count one) {
    assertEquals("MINI_PROGRAM", one.hall() + one.channel());
    assertEquals(0, one.amount());
    return Stream.of(
            one.measure(),
            one.division(),
            one.organ(),
            one.kind(),
            one.outcome(),
            one.lasted() == null ? "-" : one.lasted())
        .map(String::valueOf)
        .map(text -> text.isEmpty() ? "-" : text)
        .collect(Collectors.joining(" "));
  }
}

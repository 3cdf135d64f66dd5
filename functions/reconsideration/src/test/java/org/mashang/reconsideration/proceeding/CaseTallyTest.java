package org.mashang.reconsideration.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mashang.casework.Actor;
import org.mashang.casework.tally.Count;
import org.mashang.reconsideration.document.DocumentKind;
import org.mashang.reconsideration.term.DecisionKind;
import org.mashang.reconsideration.term.RefusalGround;
import org.mashang.reconsideration.term.StayGround;
import org.mashang.reconsideration.term.SuspensionGround;
import org.mashang.reconsideration.term.TerminationGround;

/**
 * What whole stories of cases come to in the figures: measure, kind, outcome, days; a dash where
 * there is none.
 */
class CaseTallyTest {

  private static final String DAY = "2026-03-02";

  static Stream<Arguments> stories() {
    return Stream.of(
        story(
            "decidedOnItsLastDay",
            decided("2026-05-06"),
            """
            reconsideration.submitted PENALTY - -
            reconsideration.accepted ORDINARY ACCEPTED 0
            reconsideration.ended REVOKE ON_TIME 65"""),
        story(
            "decidedADayTooLate",
            decided("2026-05-07"),
            """
            reconsideration.submitted PENALTY - -
            reconsideration.accepted ORDINARY ACCEPTED 0
            reconsideration.ended REVOKE LATE 66"""),
        story(
            "aPauseIsNotCountedAgainstTheOrgan",
            paused(),
            """
            reconsideration.submitted PENALTY - -
            reconsideration.accepted ORDINARY ACCEPTED 0
            reconsideration.ended MAINTAIN ON_TIME 79"""),
        story(
            "anExtensionGivesThirtyDays",
            extended(),
            """
            reconsideration.submitted PENALTY - -
            reconsideration.accepted ORDINARY ACCEPTED 0
            reconsideration.ended CHANGE ON_TIME 89"""),
        story(
            "refusedAfterASupplement",
            refused(),
            """
            reconsideration.submitted PENALTY - -
            reconsideration.supplement - - -
            reconsideration.rejected TOO_LATE REFUSED 7"""),
        story(
            "passedOn",
            passedOn(),
            """
            reconsideration.submitted PENALTY - -
            reconsideration.rejected - PASSED_ON 0"""),
        story(
            "abandoned",
            abandoned(),
            """
            reconsideration.submitted PENALTY - -
            reconsideration.supplement - - -
            reconsideration.rejected - ABANDONED 18"""),
        story(
            "withdrawnBeforeAcceptance",
            withdrawnEarly(),
            """
            reconsideration.submitted PENALTY - -
            reconsideration.rejected - WITHDRAWN 0"""),
        story(
            "acceptedByLawThenDismissed",
            deemed(),
            """
            reconsideration.submitted PENALTY - -
            reconsideration.accepted ORDINARY DEEMED 7
            reconsideration.ended DISMISSED ON_TIME 1"""),
        story(
            "mediatedRevokedMediatedAndSigned",
            mediated(),
            """
            reconsideration.submitted PENALTY - -
            reconsideration.accepted ORDINARY ACCEPTED 0
            reconsideration.ended MEDIATED ON_TIME 10"""),
        story(
            "settledAndWithdrawn",
            settled(),
            """
            reconsideration.submitted PENALTY - -
            reconsideration.accepted ORDINARY ACCEPTED 0
            reconsideration.ended SETTLED ON_TIME 0"""),
        story(
            "withdrawn",
            withdrawn(),
            """
            reconsideration.submitted PENALTY - -
            reconsideration.accepted ORDINARY ACCEPTED 0
            reconsideration.ended WITHDRAWN ON_TIME 7"""),
        story(
            "terminatedAfterSixtyDaysOfSuspension",
            terminated(),
            """
            reconsideration.submitted PENALTY - -
            reconsideration.accepted ORDINARY ACCEPTED 0
            reconsideration.ended TERMINATED ON_TIME 91"""),
        story(
            "stayedOnceAndDeniedOnce",
            stayed(),
            """
            reconsideration.submitted PENALTY - -
            reconsideration.accepted ORDINARY ACCEPTED 0
            reconsideration.stay - DENIED -
            reconsideration.stay ORGAN GRANTED -"""));
  }

  private static Arguments story(String name, Trial trial, String counts) {
    return Arguments.of(name, trial, counts);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stories")
  void aStoryComesTo(String name, Trial trial, String counts) {
    assertEquals(
        counts,
        trial.counts().stream().map(CaseTallyTest::line).collect(Collectors.joining("\n")),
        name);
  }

  /** Accepted on 2 March: sixty days end on 1 May, a holiday, and so on 6 May. */
  private static Trial decided(String day) {
    return Trial.examined(DAY).on(day).proposes(DecisionKind.REVOKE, null).approves();
  }

  private static Trial paused() {
    return Trial.examined(DAY)
        .on("2026-03-10")
        .does(Trial.CLERK, new Command.Suspend(SuspensionGround.OTHER, "情况"))
        .serves(DocumentKind.SUSPENSION_NOTICE, PartyRef.APPLICANT)
        .on("2026-04-10")
        .does(Trial.CLERK, new Command.Resume("原因消除"))
        .on("2026-05-20")
        .proposes(DecisionKind.MAINTAIN, null)
        .approves();
  }

  private static Trial extended() {
    return Trial.examined(DAY)
        .does(Trial.CLERK, new Command.ProposeExtension(30, "情况复杂"))
        .approves()
        .on("2026-05-30")
        .proposes(DecisionKind.CHANGE, null)
        .approves();
  }

  private static Trial supplement() {
    return Trial.submitted(DAY)
        .does(Trial.CLERK, new Command.RequestSupplement(List.of("身份证复印件")))
        .serves(DocumentKind.SUPPLEMENT_NOTICE, PartyRef.APPLICANT);
  }

  private static Trial refused() {
    return supplement()
        .on("2026-03-06")
        .does(Trial.ZHANG, new Command.Supplement(null, "补来了", List.of()))
        .on("2026-03-09")
        .does(
            Trial.CLERK,
            new Command.Refuse(
                List.of(RefusalGround.TOO_LATE, RefusalGround.OUT_OF_SCOPE), "超过六十日"));
  }

  private static Trial passedOn() {
    return Trial.submitted(DAY).does(Trial.CLERK, new Command.PassOn("柯城区人民政府", "区公安分局的行为"));
  }

  private static Trial abandoned() {
    return supplement().on("2026-03-20").does(Trial.CLERK, new Command.RecordAbandonment("没有来"));
  }

  private static Trial withdrawnEarly() {
    return Trial.submitted(DAY)
        .does(Trial.ZHANG, new Command.Withdraw("不要了"))
        .does(Trial.CLERK, new Command.PermitWithdrawal("自愿"));
  }

  private static Trial deemed() {
    return Trial.submitted(DAY)
        .on("2026-03-10")
        .does(Actor.SYSTEM, new Command.DeemAccepted())
        .does(
            Trial.CLERK,
            new Command.ProposeDismissal(List.of(RefusalGround.NOT_COMPETENT), "不属于本机关管辖"))
        .approves();
  }

  private static Trial mediated() {
    Trial trial = Trial.sent(DAY);
    agree(trial);
    trial.does(Trial.CLERK, new Command.RecordMediationRevoked(PartyRef.APPLICANT, "反悔"));
    agree(trial.on("2026-03-12"));
    trial.on("2026-03-13");
    return trial.does(Trial.CLERK, new Command.RecordMediationSigned(trial.today(), ""));
  }

  private static void agree(Trial trial) {
    trial
        .does(Trial.CLERK, new Command.StartMediation("双方同意"))
        .does(Trial.CLERK, new Command.ProposeMediation(trial.today(), "退还罚款一百元", null))
        .approves();
  }

  private static Trial settled() {
    Trial trial = Trial.sent(DAY);
    return trial
        .does(Trial.ZHANG, new Command.RecordSettlement(trial.today(), "撤案"))
        .does(Trial.ZHANG, new Command.Withdraw("已和解"))
        .does(Trial.CLERK, new Command.PermitWithdrawal("自愿、合法"));
  }

  private static Trial withdrawn() {
    return Trial.sent(DAY)
        .on("2026-03-09")
        .does(Trial.ZHANG, new Command.Withdraw("想通了"))
        .does(Trial.CLERK, new Command.PermitWithdrawal("自愿、合法"));
  }

  private static Trial terminated() {
    return Trial.sent(DAY)
        .does(Trial.CLERK, new Command.Suspend(SuspensionGround.PERSON_DIED, "情况"))
        .on("2026-06-01")
        .does(Trial.CLERK, new Command.Terminate(TerminationGround.SUSPENDED_SIXTY_DAYS, "期满"));
  }

  private static Trial stayed() {
    return Trial.accepted(DAY)
        .does(Trial.ZHANG, new Command.RequestStay("理由"))
        .does(Trial.CLERK, new Command.DecideStay(false, null, "不影响"))
        .does(Trial.CLERK, new Command.DecideStay(true, StayGround.ORGAN, "依职权"))
        .does(Trial.CLERK, new Command.LiftStay("情况变化"));
  }

  private static String line(Count one) {
    assertEquals(
        "330800 330800 hall-1 SCAN",
        String.join(" ", one.division(), one.organ(), one.hall(), one.channel()));
    assertEquals(0, one.amount());
    return Stream.of(
            one.measure(), one.kind(), one.outcome(), one.lasted() == null ? "-" : one.lasted())
        .map(String::valueOf)
        .map(text -> text.isEmpty() ? "-" : text)
        .collect(Collectors.joining(" "));
  }
}

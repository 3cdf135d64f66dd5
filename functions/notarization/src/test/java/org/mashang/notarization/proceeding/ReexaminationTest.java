package org.mashang.notarization.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mashang.casework.Actor;
import org.mashang.casework.time.Clock;
import org.mashang.notarization.term.CertificateStatus;
import org.mashang.notarization.term.ClockCode;
import org.mashang.notarization.term.Stage;

class ReexaminationTest {

  private static final String DAY = "2026-09-10";

  private static Command.RequestReexamination request(String learned) {
    return new Command.RequestReexamination("钱晴川", LocalDate.parse(learned), "发照日期有误");
  }

  private static Trial examined() {
    return Trial.delivered(DAY, Requests.licence()).does(Trial.APPLICANT, request(DAY));
  }

  private static Trial corrected() {
    Trial trial = examined();
    Map<String, String> values =
        trial.values(Trial.SU, "proposeCorrection", Map.of("issuedOn", "2019-06-20"));
    return trial
        .on("2026-09-14")
        .does(Trial.SU, new Command.ProposeCorrection("笔误", values))
        .does(Trial.HEAD, new Command.Approve("同意更正", "check-2"));
  }

  @Test
  void whoThinksItIsWrongHasItLookedAtAgain() {
    Trial trial = examined();
    assertEquals(Stage.REEXAMINATION, trial.state().stage());
    assertEquals("钱晴川", trial.last(Event.ReexaminationRequested.class).who().value());
    Clock clock = trial.clock(ClockCode.REEXAMINATION);
    assertEquals(LocalDate.of(2026, 10, 10), clock.due());
    assertEquals(Clock.State.RUNNING, clock.state());
  }

  @Test
  void thereMustBeACertificate() {
    assertEquals(
        "NOT_IN_THIS_STAGE",
        Trial.accepted(DAY, Requests.licence()).refused(Trial.APPLICANT, request(DAY)).code());
    assertEquals(
        "NO_VALID_CERTIFICATE",
        Trial.accepted(DAY, Requests.licence())
            .does(Trial.APPLICANT, new Command.Withdraw("不要了"))
            .refused(Trial.APPLICANT, request(DAY))
            .code());
  }

  @Test
  void latenessIsForTheOfficeToJudge() {
    Trial trial = Trial.delivered(DAY, Requests.licence()).on("2029-01-08");
    trial.does(Trial.HEAD, request("2026-09-11"));
    assertEquals(LocalDate.of(2026, 9, 11), trial.state().reexamination().learnedOn());
  }

  @Test
  void aRightCertificateIsMaintained() {
    Trial trial = examined().does(Trial.SU, new Command.ProposeMaintaining("内容无误"));
    assertEquals(Stage.APPROVAL, trial.state().stage());
    trial.does(Trial.HEAD, new Command.Approve("", null));
    assertEquals("内容无误", trial.last(Event.Maintained.class).reason().value());
    assertEquals(CertificateStatus.VALID, trial.certificate().status());
    assertEquals(Stage.CLOSED, trial.state().stage());
    assertNull(trial.state().reexamination());
    assertTrue(trial.clocks().find(ClockCode.REEXAMINATION).isEmpty());
  }

  @Test
  void aMaintainedCertificateThatNobodyFetchedStillWaitsForTheParty() {
    Trial trial =
        Trial.issued(DAY, Requests.licence())
            .seals()
            .does(Trial.APPLICANT, request(DAY))
            .does(Trial.SU, new Command.ProposeMaintaining("内容无误"))
            .does(Trial.HEAD, new Command.Approve("", null));
    assertEquals(Stage.ISSUED, trial.state().stage());
    trial.delivers();
    assertEquals(Stage.CLOSED, trial.state().stage());
  }

  @Test
  void aCorrectedCertificateHasTheSameNumberAndAnotherCheckId() {
    Trial trial = corrected();
    assertEquals(2, trial.state().certificates().size());
    Certificate old = trial.state().certificates().getFirst();
    Certificate now = trial.certificate();
    assertEquals(CertificateStatus.CORRECTED, old.status());
    assertEquals(LocalDate.of(2026, 9, 14), old.statusOn());
    assertEquals(CertificateStatus.VALID, now.status());
    assertEquals(old.number(), now.number());
    assertEquals("check-1", old.checkId());
    assertEquals("check-2", now.checkId());
    assertEquals(LocalDate.of(2026, 9, 14), now.issuedOn());
    assertTrue(old.zh().value().contains("2019年5月20日"));
    assertTrue(now.zh().value().contains("2019年6月20日"));
    assertTrue(now.en().value().contains("20 June 2019"), now.en().value());
    assertEquals("ab".repeat(32), old.sha256());
    assertNull(now.sha256());
    assertEquals(Stage.SEALING, trial.state().stage());
    trial.does(Actor.SYSTEM, new Command.RecordSealed("check-2", "cd".repeat(32), 41_000));
    assertEquals("ab".repeat(32), trial.state().certificates().getFirst().sha256());
    assertEquals("cd".repeat(32), trial.certificate().sha256());
    assertEquals(Stage.ISSUED, trial.state().stage());
  }

  @Test
  void aCorrectedCertificateIsLegalisedAnew() {
    Trial trial = Trial.issued(DAY, Requests.licence()).seals();
    trial.does(Trial.SU, new Command.RecordLegalisation(trial.today(), "浙外认0001"));
    trial.does(Trial.APPLICANT, request(DAY));
    Map<String, String> values = trial.values(Trial.SU, "proposeCorrection", Map.of());
    trial
        .does(Trial.SU, new Command.ProposeCorrection("笔误", values))
        .does(Trial.HEAD, new Command.Approve("", "check-2"))
        .seals();
    assertNull(trial.state().legalisedOn());
    trial.does(Trial.SU, new Command.RecordLegalisation(trial.today(), "浙外认0002"));
  }

  @Test
  void aCorrectionIsCompleteAndHasItsCheckId() {
    Trial trial = examined();
    assertTrue(
        trial
            .faults(Trial.SU, new Command.ProposeCorrection("笔误", null))
            .contains("/values/issuer MISSING"));
    trial.does(
        Trial.SU,
        new Command.ProposeCorrection("笔误", trial.values(Trial.SU, "proposeCorrection", Map.of())));
    assertEquals(
        List.of("/checkId NO_CHECK_ID"), trial.faults(Trial.HEAD, new Command.Approve("", null)));
    assertEquals(
        List.of("/checkId CHECK_ID_USED"),
        trial.faults(Trial.HEAD, new Command.Approve("", "check-1")));
  }

  @Test
  void anUntrueCertificateIsRevokedAndAnnounced() {
    Trial trial =
        examined()
            .on("2026-09-14")
            .does(Trial.SU, new Command.ProposeRevocation("营业执照系伪造"))
            .does(Trial.HEAD, new Command.Approve("", null));
    Event.CertificateRevoked revoked = trial.last(Event.CertificateRevoked.class);
    assertTrue(
        revoked.announcement().startsWith("撤销公证书公告：衢州信安公证处于2026年9月10日出具的（2026）浙衢信证外字第1号公证书，"),
        revoked.announcement());
    assertTrue(revoked.announcement().contains("第三十九条"), revoked.announcement());
    assertTrue(revoked.announcement().endsWith("该公证书自始无效。"), revoked.announcement());
    assertFalse(revoked.announcement().contains("营业执照系伪造"), revoked.announcement());
    assertEquals(CertificateStatus.REVOKED, trial.certificate().status());
    assertEquals(LocalDate.of(2026, 9, 14), trial.certificate().statusOn());
    assertEquals(Stage.CLOSED, trial.state().stage());
    assertEquals("NO_VALID_CERTIFICATE", trial.refused(Trial.APPLICANT, request(DAY)).code());
  }

  @Test
  void aRevokedCertificateIsNeitherLegalisedNorHandedOver() {
    Trial trial =
        Trial.issued(DAY, Requests.licence())
            .seals()
            .does(Trial.APPLICANT, request(DAY))
            .does(Trial.SU, new Command.ProposeRevocation("系伪造"))
            .does(Trial.HEAD, new Command.Approve("", null));
    assertEquals(
        "NOT_NEEDED",
        trial.refused(Trial.SU, new Command.RecordLegalisation(trial.today(), "浙外认0001")).code());
    assertFalse(trial.permitted(Trial.SU).contains("recordDelivery"));
  }

  @Test
  void aCorrectedCertificateMayBeLookedAtAgain() {
    Trial trial = corrected().seals();
    trial.does(Trial.APPLICANT, request(DAY));
    trial
        .does(Trial.SU, new Command.ProposeRevocation("内容不实"))
        .does(Trial.HEAD, new Command.Approve("", null));
    assertEquals(
        List.of(CertificateStatus.CORRECTED, CertificateStatus.REVOKED),
        trial.state().certificates().stream().map(Certificate::status).toList());
  }

  @Test
  void outsideAReexaminationNothingIsProposedAboutACertificate() {
    Trial trial = Trial.delivered(DAY, Requests.licence());
    for (Command command :
        List.of(
            new Command.ProposeMaintaining("理由"),
            new Command.ProposeCorrection("理由", Map.of()),
            new Command.ProposeRevocation("理由"))) {
      assertEquals("NOT_IN_THIS_STAGE", trial.refused(Trial.SU, command).code());
    }
  }

  @Test
  void theApplicantAsksInTheirOwnName() {
    Trial trial = Trial.delivered(DAY, Requests.licence());
    assertEquals(
        "衢州晴川光伏科技有限公司", trial.field(Trial.APPLICANT, "requestReexamination", "who").value());
    assertEquals("", trial.field(Trial.SU, "requestReexamination", "who").value());
  }
}

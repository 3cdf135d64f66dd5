package org.mashang.notarization.proceeding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mashang.casework.Actor;
import org.mashang.notarization.term.CertificateStatus;
import org.mashang.notarization.term.DeliveryMeans;
import org.mashang.notarization.term.IdentityMeans;
import org.mashang.notarization.term.Outcome;
import org.mashang.notarization.term.PrintFault;
import org.mashang.notarization.term.Stage;

class CertificateTest {

  private static final String DAY = "2026-09-24";

  @Test
  void theNumberHasYearOfficeWordAndSerial() {
    assertEquals("（2026）浙衢信证外字第1号", Trial.issued(DAY, Requests.licence()).certificate().number());
    assertEquals(
        "（2026）浙衢信证经字第1号", Trial.issued(DAY, Requests.licence().inChina()).certificate().number());
    assertEquals(
        "（2027）浙衢信证民字第12号",
        Trial.drafted("2027-01-05", Requests.birth())
            .does(Trial.SU, new Command.Issue(12, "check-12"))
            .certificate()
            .number());
    assertEquals(
        "330800N1#2026", CertificateNumber.series(Trial.XINAN, LocalDate.of(2026, 12, 31)));
    assertEquals("330800N1#2027", CertificateNumber.series(Trial.XINAN, LocalDate.of(2027, 1, 1)));
  }

  @Test
  void theCertificateNamesWhoAndWhatAndTheTranslationStandsBesideIt() {
    Trial trial = Trial.issued(DAY, Requests.licence());
    Certificate certificate = trial.certificate();
    String zh = certificate.zh().value();
    assertTrue(zh.contains("申请人：衢州晴川光伏科技有限公司"), zh);
    assertTrue(zh.contains("统一社会信用代码：91330802MA29QC7K10"), zh);
    assertTrue(zh.contains("法定代表人（负责人）：钱晴川"), zh);
    assertTrue(zh.contains("衢州市柯城区市场监督管理局的印章属实"), zh);
    assertTrue(zh.contains("2019年5月20日"), zh);
    String en = certificate.en().value();
    assertTrue(en.contains("Quzhou Qingchuan Photovoltaic Technology Co., Ltd."), en);
    assertTrue(en.contains("Unified Social Credit Code: 91330802MA29QC7K10"), en);
    assertTrue(en.contains("20 May 2019"), en);
    assertFalse(en.codePoints().anyMatch(c -> c >= 0x4e00 && c <= 0x9fff), en);
    assertEquals(CertificateStatus.VALID, certificate.status());
    assertEquals(LocalDate.parse(DAY), certificate.issuedOn());
    assertEquals(new Assignee(Trial.SU.id(), "苏映雪"), certificate.notary());
    assertEquals(List.of("file-licence"), certificate.attached());
    assertEquals(Outcome.ISSUED, trial.state().ending());
    assertEquals(Stage.SEALING, trial.state().stage());
  }

  @Test
  void forUseInChinaThereIsNoTranslation() {
    assertNull(Trial.issued(DAY, Requests.licence().inChina()).certificate().en());
  }

  @Test
  void anAgentStandsInTheCertificate() {
    Certificate certificate =
        Trial.issued(DAY, Requests.licence().inChina().by(Requests.agentOf("周代办"))).certificate();
    assertTrue(certificate.zh().value().contains("代理人：周代办"), certificate.zh().value());
  }

  @Test
  void theAgentsNameIsTranslatedWhereThereIsATranslation() {
    Trial trial =
        Trial.accepted(DAY, Requests.licence().by(Requests.agentOf("周代办")))
            .pays()
            .drafts(Map.of("agentEn", "Zhou Daiban"))
            .issues();
    assertTrue(
        trial.certificate().en().value().contains("Agent: Zhou Daiban"),
        trial.certificate().en().value());
  }

  @Test
  void aPersonIsNamedByTheNumberOfTheirPapers() {
    String zh = Trial.issued(DAY, Requests.birth()).certificate().zh().value();
    assertTrue(zh.contains("公民身份号码：330802199001011232"), zh);
  }

  @Test
  void theDraftBeginsWithWhatTheApplicantAnswered() {
    Trial trial = Trial.accepted(DAY, Requests.licence());
    assertEquals("2019-05-20", trial.field(Trial.SU, "draft", "values.issuedOn").value());
    assertEquals(
        "Qian Qingchuan", trial.field(Trial.SU, "draft", "values.representativeEn").value());
    trial.drafts(Map.of("issuer", "衢州市市场监督管理局"));
    assertEquals("衢州市市场监督管理局", trial.field(Trial.SU, "draft", "values.issuer").value());
  }

  @Test
  void everyGapIsFilledBeforeThereIsADraft() {
    Trial trial = Trial.accepted(DAY, Requests.licence());
    assertEquals(
        List.of(
            "/values/applicantEn MISSING",
            "/values/representativeEn MISSING",
            "/values/issuer MISSING",
            "/values/issuerEn MISSING",
            "/values/issuedOn MISSING"),
        trial.faults(Trial.SU, new Command.Draft(null)));
    assertEquals(
        List.of("/values/issuer TOO_LONG"),
        trial.faults(
            Trial.SU,
            new Command.Draft(
                trial.values(Trial.SU, "draft", Map.of("issuer", "长".repeat(5_001))))));
  }

  @Test
  void whatTheTextDoesNotAskForIsNotKept() {
    Trial trial = Trial.accepted(DAY, Requests.licence()).drafts(Map.of("secret", "无关的内容"));
    assertFalse(trial.state().draft().containsKey("secret"));
  }

  @Test
  void nothingIsIssuedWithoutADraftOrANumber() {
    Trial trial = Trial.accepted(DAY, Requests.licence()).pays();
    assertEquals("NO_DRAFT", trial.refused(Trial.SU, new Command.Issue(1, "check-1")).code());
    trial.drafts(Map.of());
    assertEquals(
        List.of("/serial NO_NUMBER"), trial.faults(Trial.SU, new Command.Issue(null, "check-1")));
    assertEquals(List.of("/serial NO_NUMBER"), trial.faults(Trial.SU, new Command.Issue(1, null)));
  }

  @Test
  void thePreviewSaysWhatTheCertificateWillSay() {
    Trial trial = Trial.accepted(DAY, Requests.licence()).pays();
    assertEquals(List.of(), trial.law().preview(trial.state(), Trial.SU, trial.now()));
    trial.drafts(Map.of());
    List<String> preview = trial.law().preview(trial.state(), Trial.SU, trial.now());
    trial.issues();
    assertEquals(
        List.of(trial.certificate().zh().value(), trial.certificate().en().value()), preview);
  }

  @Test
  void everyMatterOfTheCatalogueEndsInItsCertificate() {
    for (var matter : Trial.WORLD.catalogue().matters()) {
      Trial trial = Trial.drafted(DAY, Requests.about(matter.id()));
      if (matter.approval()) {
        trial.does(Trial.SU, new Command.ProposeCertificate(""));
        trial.does(Trial.HEAD, new Command.Approve("", null));
      }
      trial.issues().seals().delivers();
      assertEquals(Stage.CLOSED, trial.state().stage(), matter.id());
      assertFalse(trial.certificate().zh().value().contains("{"), matter.id());
      assertEquals(trial.state(), trial.replayed());
    }
  }

  @Test
  void theSystemSealsOnceWhatWasIssued() {
    Trial trial = Trial.issued(DAY, Requests.licence());
    assertEquals(
        List.of("/checkId NOT_WAITING"),
        trial.faults(Actor.SYSTEM, new Command.RecordSealed("check-9", "ab", 1)));
    trial.seals();
    assertEquals(Stage.ISSUED, trial.state().stage());
    assertEquals("ab".repeat(32), trial.certificate().sha256());
    assertEquals(40_000, trial.certificate().size());
    assertEquals(
        "SEALED_ALREADY",
        trial.refused(Actor.SYSTEM, new Command.RecordSealed("check-1", "ab", 1)).code());
  }

  @Test
  void anAttachmentThatCannotBePrintedIsReplacedByTheNotaryAndNothingElseOfTheCertificate() {
    Trial trial = Trial.issued(DAY, Requests.licence());
    String checkId = trial.certificate().checkId();
    var replace = new Command.ReplaceAttachment("file-better", "与原件一致");
    assertEquals("NOTHING_STOPPED", trial.refused(Trial.SU, replace).code());
    var beyond = new Command.RecordPrintStopped(checkId, 99, PrintFault.ENCRYPTED);
    assertEquals(List.of("/number NOT_WAITING"), trial.faults(Actor.SYSTEM, beyond));

    Certificate before = trial.certificate();
    var stop = new Command.RecordPrintStopped(checkId, 1, PrintFault.ENCRYPTED);
    trial.does(Actor.SYSTEM, stop);
    assertEquals("NOTHING_TO_PRINT", trial.refused(Actor.SYSTEM, stop).code());
    assertEquals("NOT_YOUR_CASE", trial.refused(Trial.YE, replace).code());
    trial.does(Trial.SU, replace);
    Certificate after = trial.certificate();
    assertEquals("file-better", after.attached().getFirst());
    assertEquals(before.attached().size(), after.attached().size());
    assertEquals(before.number(), after.number());
    assertEquals(before.zh(), after.zh());
    assertEquals("NOTHING_STOPPED", trial.refused(Trial.SU, replace).code());
    trial.seals();
    assertEquals(Stage.ISSUED, trial.state().stage());
    assertEquals(trial.state(), trial.replayed());
  }

  @Test
  void thePartyGetsItAfterItWasSealed() {
    Trial trial = Trial.issued(DAY, Requests.licence());
    Command deliver = new Command.RecordDelivery(DeliveryMeans.MAIL, trial.today(), " 钱晴川 ");
    assertEquals("NOT_IN_THIS_STAGE", trial.refused(Trial.SU, deliver).code());
    trial.seals();
    assertEquals(
        List.of("/deliveredOn TOO_EARLY"),
        trial.faults(
            Trial.SU,
            new Command.RecordDelivery(DeliveryMeans.MAIL, LocalDate.of(2026, 9, 23), "钱晴川")));
    trial.does(Trial.HEAD, deliver);
    assertEquals("钱晴川", trial.last(Event.Delivered.class).receiver().value());
    assertEquals(Stage.CLOSED, trial.state().stage());
  }

  @Test
  void forAbroadTheApostilleIsRecordedOnce() {
    Trial trial = Trial.issued(DAY, Requests.licence());
    Command apostille = new Command.RecordLegalisation(trial.today(), "浙外认0001");
    assertEquals("NOT_IN_THIS_STAGE", trial.refused(Trial.SU, apostille).code());
    trial.seals().does(Trial.SU, apostille);
    assertEquals(trial.today(), trial.state().legalisedOn());
    assertEquals("NOT_NEEDED", trial.refused(Trial.SU, apostille).code());
    Trial home = Trial.issued(DAY, Requests.licence().inChina()).seals();
    assertEquals("NOT_NEEDED", home.refused(Trial.SU, apostille).code());
  }

  @Test
  void aVideoIsArrangedAndHeldBeforeACertificateFromAfar() {
    Trial trial = Trial.drafted(DAY, Requests.survivalFromAbroad());
    assertEquals("VIDEO_MISSING", trial.refused(Trial.SU, new Command.Issue(1, "check-1")).code());
    Command held = new Command.RecordVideo(trial.today(), "本人出镜，核对身份", List.of("video-1"));
    assertEquals("NO_VIDEO_ARRANGED", trial.refused(Trial.SU, held).code());
    LocalDateTime yesterday = LocalDateTime.of(2026, 9, 23, 16, 0);
    assertEquals(
        List.of("/at TOO_EARLY"),
        trial.faults(Trial.SU, new Command.ScheduleVideo(yesterday, "使馆协助")));
    assertEquals(
        List.of("/at TOO_LATE"),
        trial.faults(Trial.SU, new Command.ScheduleVideo(yesterday.plusMonths(7), "使馆协助")));
    trial.does(Trial.SU, new Command.ScheduleVideo(yesterday.plusDays(1), "使馆协助"));
    assertEquals(yesterday.plusDays(1), trial.state().video().at());
    trial.does(Trial.SU, held);
    assertEquals(new Video(yesterday.plusDays(1), trial.today()), trial.state().video());
    trial.does(Trial.SU, new Command.CheckIdentity(IdentityMeans.VIDEO, "一致", List.of()));
    trial.issues();
  }

  @Test
  void aVideoIsOnlyForWhoAskedForOne() {
    assertEquals(
        "NOT_REMOTE",
        Trial.accepted(DAY, Requests.birth())
            .refused(Trial.SU, new Command.ScheduleVideo(LocalDateTime.of(2026, 9, 25, 9, 0), "连线"))
            .code());
  }

  @Test
  void choicesReadAsWordsInEitherLanguage() {
    Certificate certificate =
        Trial.issued(DAY, Requests.about("SIGNATURE").answer("how", "SEALED")).certificate();
    assertTrue(certificate.zh().value().contains("盖章"), certificate.zh().value());
    assertTrue(certificate.en().value().contains("by seal,"), certificate.en().value());
    assertFalse(certificate.zh().value().contains("SEALED"), certificate.zh().value());
  }

  @Test
  void filesOfTheIdentityCheckAndTheVideoAreKept() {
    Trial trial = Trial.accepted(DAY, Requests.survivalFromAbroad());
    trial.does(Trial.SU, new Command.CheckIdentity(IdentityMeans.VIDEO, "一致", List.of("face-1")));
    trial.does(Trial.SU, new Command.ScheduleVideo(LocalDateTime.of(2026, 9, 24, 16, 0), "连线"));
    trial.does(Trial.SU, new Command.RecordVideo(trial.today(), "记录", List.of("video-1")));
    assertEquals(List.of("face-1", "video-1"), trial.state().addedFiles());
  }
}

package org.mashang.acceptance.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.mashang.acceptance.stack.Stack;

/**
 * The newspaper's case: a photovoltaics company that bids in Pakistan needs its licence and a power
 * of attorney notarised today. The calendar is that of 2026: 30 September is the last workday
 * before National Day's holiday, Saturday 10 October is a workday.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NotaryDayIT {

  private static final Stack STACK = Stack.from("2026-09-30T08:40:00+08:00");
  private static final Caller STREET = Caller.nobody(STACK.address());
  private static final String OFFICE = "330800N1";

  private static final Map<String, String> BROUGHT = new HashMap<>();

  @AfterAll
  static void stop() {
    STACK.close();
  }

  @Test
  @Order(1)
  void theCompanyHasBothCertificatesOnTheSameDay() throws Exception {
    Caller phone = STREET.as("applicant-pv");
    Answer catalogue = STREET.get("/v1/notarization/catalogue").is(200);
    assertTrue(catalogue.json().path("matters").size() >= 12);

    String licence = requested(phone, Requests.licenceCopy(phone, catalogue));
    String power = requested(phone, Requests.powerOfAttorney(phone, catalogue));
    dispatched(licence);
    dispatched(power);

    STACK.moveTo("2026-09-30T09:30:00+08:00");
    String first = certified(licence, "09:30");
    String second = certified(power, "09:30");
    assertEquals("（2026）浙衢信证外字第1号", first);
    assertEquals("（2026）浙衢信证外字第2号", second, "no gap");
    BROUGHT.put("licence", licence);
    BROUGHT.put("power", power);

    phone = STREET.as("applicant-pv");
    for (String id : List.of(licence, power)) {
      Answer mine = phone.get("/v1/notarization/orders/" + id).is(200);
      assertEquals("ISSUED", mine.text("/stage"));
      assertEquals("2026-09-30", mine.text("/certificates/0/issuedOn"), "the same day");
      assertEquals("APOSTILLE", mine.text("/country/legalisation"));
      byte[] pdf = download(phone.get("/v1/notarization/orders/" + id + "/certificate").is(200));
      checked(mine, pdf);
    }
  }

  /** Whoever holds the paper scans it, and compares the file. */
  private static void checked(Answer mine, byte[] pdf) throws Exception {
    String text = text(pdf);
    assertTrue(text.contains("公 证 书") || text.contains("公证书"), text);
    assertTrue(text.replace("\n", " ").contains("Quzhou Qingchuan Photovoltaic"), text);
    String url = Poster.scanLast(pdf);
    String code = url.substring(url.indexOf("code=") + "code=".length());
    assertEquals(mine.text("/certificates/0/checkCode"), code);
    Answer check = STREET.get("/v1/certificates/" + code).is(200);
    assertEquals("VALID", check.text("/status"));
    assertEquals(mine.text("/certificates/0/number"), check.text("/number"));
    assertEquals("衢州晴川光伏科技有限公司", check.text("/holder"));
    assertEquals(1, check.json().path("checks").asInt());
    assertEquals(2, STREET.get("/v1/certificates/" + code).json().path("checks").asInt());
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(pdf);
    assertEquals(HexFormat.of().formatHex(hash), check.text("/sha256"));
    STREET.get("/v1/certificates/" + forged(code)).isProblem(404, "CODE_FORGED");
  }

  @Test
  @Order(2)
  void theLawsClockStandsStillOverAPauseAndTheHoliday() {
    Caller phone = STREET.as("applicant-lin");
    Answer catalogue = STREET.get("/v1/notarization/catalogue").is(200);
    String birth = requested(phone, Requests.birth(phone, catalogue));
    dispatched(birth);
    Officer notary = Officer.ofOrder(STREET.as("notary-330800N1-2"), birth);
    notary.takes("take");
    notary.takes("checkIdentity");
    notary.takes("accept", "informed", true);
    assertEquals(
        "2026-10-27", notary.due("STATUTORY"), "fifteen working days, 10 October among them");
    assertEquals("2026-10-10", notary.due("SERVICE"), "three: 8, 9 and Saturday the 10th");
    notary.takes(
        "startVerification", "whom", "出生医院", "what", "出生记录", "pauses", true, "means", "TELEPHONE");
    assertEquals("", notary.due("STATUTORY"), "nobody knows while it stands still");

    STACK.moveTo("2026-10-12T10:00:00+08:00");
    notary = Officer.ofOrder(STREET.as("notary-330800N1-2"), birth);
    notary.takes("recordVerification", "result", "CONFIRMED");
    assertEquals("2026-10-30", notary.due("STATUTORY"), "resumed on 12 October, fifteen days left");
  }

  @Test
  @Order(3)
  void aWrongCertificateIsCorrectedAndTheOldPaperSaysSo() throws Exception {
    String path = "/v1/notarization/orders/" + BROUGHT.get("licence");
    Caller phone = STREET.as("applicant-pv");
    String old = phone.get(path).text("/certificates/0/checkCode");
    phone.take(path, "requestReexamination", Map.of("reason", "英文名称少了一个词")).is(200);
    Officer notary = Officer.ofOrder(STREET.as("notary-330800N1-2"), BROUGHT.get("licence"));
    notary.takes(
        "proposeCorrection",
        "values.applicantEn",
        "Quzhou Qingchuan Photovoltaic Science and Technology Co., Ltd.");
    Officer head = Officer.ofOrder(STREET.as("head-330800N1"), BROUGHT.get("licence"));
    head.takes("approve");
    Answer seen =
        Patience.until(notary::sees, one -> one.json().at("/certificates/1/ready").asBoolean());
    assertEquals(
        seen.text("/certificates/0/number"), seen.text("/certificates/1/number"), "same number");
    assertNotEquals(old, seen.text("/certificates/1/checkCode"));
    Answer check = STREET.get("/v1/certificates/" + old).is(200);
    assertEquals("CORRECTED", check.text("/status"));
    assertEquals("2026-10-12", check.text("/statusOn"));
    assertEquals(
        "VALID",
        STREET.get("/v1/certificates/" + seen.text("/certificates/1/checkCode")).text("/status"));
    byte[] pdf = download(phone.get(path + "/certificate").is(200));
    assertTrue(text(pdf).replace("\n", " ").contains("Science and"), "the corrected text");
  }

  @Test
  @Order(4)
  void anUntrueCertificateIsRevokedAndAnnounced() {
    Officer notary = Officer.ofOrder(STREET.as("notary-330800N1-2"), BROUGHT.get("power"));
    notary.takes("requestReexamination", "who", "巴基斯坦招标方");
    notary.takes("proposeRevocation");
    Officer.ofOrder(STREET.as("head-330800N1"), BROUGHT.get("power")).takes("approve");
    Answer seen = notary.sees();
    Answer check = STREET.get("/v1/certificates/" + seen.text("/certificates/0/checkCode")).is(200);
    assertEquals("REVOKED", check.text("/status"));
    assertTrue(check.text("/statusLabel").contains("自始无效"));
    List<String> told =
        StreamSupport.stream(seen.json().path("history").spliterator(), false)
            .map(one -> one.path("summary").asText())
            .toList();
    assertTrue(told.stream().anyMatch(one -> one.contains("撤销公证书公告")), told.toString());
  }

  @Test
  @Order(5)
  void anOfficeThatLetsTheTimePassLosesTheOrderToTheNext() {
    Caller phone = STREET.as("applicant-lin");
    Answer catalogue = STREET.get("/v1/notarization/catalogue").is(200);
    String id = requested(phone, Requests.birth(phone, catalogue));
    Caller dispatcher = STREET.as("dispatcher-330800");
    String path = "/v1/notary/orders/" + id;
    dispatcher.take(path, "dispatch", Map.of("offices", List.of("330803N1", OFFICE))).is(200);
    assertTrue(offered("notary-330803N1-1", id), "the first office has it on its desk");
    assertFalse(onDesk(STREET.as("notary-330800N1-2"), id), "the second not yet");
    STACK.moveTo("2026-10-14T09:00:00+08:00");
    assertTrue(offered("notary-330800N1-2", id), "now it is the second's turn");
    Caller late = STREET.as("notary-330803N1-1");
    late.get(path).is(404);
    Officer notary = Officer.ofOrder(STREET.as("notary-330800N1-2"), id);
    notary.takes("take");
    assertEquals("苏映雪", notary.sees().text("/notary"));
    assertEquals(
        "EXPIRED",
        STREET.as("applicant-lin").get("/v1/notarization/orders/" + id).text("/offers/0/state"));
  }

  private static String requested(Caller phone, ObjectNode body) {
    Answer check = phone.post("/v1/notarization/checks", body).is(200);
    assertEquals(0, check.json().path("faults").size(), check.json().toString());
    assertEquals(0, check.json().path("missing").size(), check.json().toString());
    return phone.post("/v1/notarization/orders", body).is(201).text("/id");
  }

  private static void dispatched(String id) {
    Caller dispatcher = STREET.as("dispatcher-330800");
    Answer seen = dispatcher.get("/v1/notary/orders/" + id).is(200);
    assertTrue(seen.text("/applicant/phone").contains("***"), "masked for the dispatcher");
    dispatcher
        .take("/v1/notary/orders/" + id, "dispatch", Map.of("offices", List.of(OFFICE)))
        .is(200);
    assertTrue(offered("notary-330800N1-2", id));
  }

  private static boolean offered(String notary, String id) {
    Caller caller = STREET.as(notary);
    return Patience.until(() -> onDesk(caller, id), found -> found);
  }

  private static boolean onDesk(Caller notary, String id) {
    for (JsonNode one :
        notary.get("/v1/notary/orders?stage=OFFERED").is(200).json().path("items")) {
      if (one.path("id").asText().equals(id)) {
        return true;
      }
    }
    return false;
  }

  /** From the taken order to the sealed certificate. */
  private static String certified(String id, String time) {
    Officer excluded = Officer.ofOrder(STREET.as("notary-330800N1-1"), id);
    assertFalse(excluded.sees().permitted().contains("take"), "a conflict of interest");
    Officer notary = Officer.ofOrder(STREET.as("notary-330800N1-2"), id);
    notary.takes("take");
    notary.takes("checkIdentity", "means", "IN_PERSON");
    notary.takes("accept", "promiseDays", 0, "informed", true);
    assertEquals("2026-09-30", notary.due("SERVICE"), "promised for today");
    assertEquals("2026-10-27", notary.due("STATUTORY"));
    notary.takes("recordPayment");
    notary.takes(
        "draft",
        "values.applicantEn",
        "Quzhou Qingchuan Photovoltaic Technology Co., Ltd.",
        "values.representativeEn",
        "Cheng Xiaolan");
    Answer draft = notary.sees();
    assertEquals(2, draft.json().path("draft").size(), "Chinese and English");
    if (draft.permitted().contains("proposeCertificate")) {
      notary.takes("proposeCertificate");
      Officer.ofOrder(STREET.as("head-330800N1"), id).takes("approve");
    }
    notary.takes("issue");
    return Patience.until(notary::sees, seen -> seen.json().at("/certificates/0/ready").asBoolean())
        .text("/certificates/0/number");
  }

  private static byte[] download(Answer link) throws IOException {
    try (var in = URI.create(link.text("/url")).toURL().openStream()) {
      return in.readAllBytes();
    }
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static String forged(String code) {
    char last = code.charAt(code.length() - 1);
    return code.substring(0, code.length() - 1) + (last == 'A' ? 'B' : 'A');
  }
}

package org.mashang.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.mashang.acceptance.door.Patience;
import org.mashang.acceptance.stack.Stack;
import org.mashang.print.DocumentPage;
import org.mashang.print.LegalDocument;
import org.mashang.print.Typefaces;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A case under review as a procuratorate sees it, in a real browser, through the front door. */
class ScreeningPagesIT {

  private static final Stack STACK = Stack.ofToday();
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
  private static final String IN_SHEET =
      "const s=document.getElementById('sheet').getBoundingClientRect(),"
          + "m=document.getElementById('mark').getBoundingClientRect();"
          + "return m.top>=s.top-1&&m.bottom<=s.bottom+1";

  private static final String PICTURE = "document.querySelector('[data-test=picture]')";

  @AfterAll
  static void stop() {
    STACK.close();
  }

  @Test
  void fromThePapersToTheApprovalOfTheChief() throws IOException {
    String address;
    try (Browser browser = Browser.desk(STACK.address())) {
      new Desk(browser).login("assistant-330802P1");
      address = opened(browser, "柯公（交）立字〔2026〕9号");
      uploaded(browser);
      new Desk(browser).login("prosecutor-330802P1-1");
      browser.driver().get(address);
      act(browser, "take", Map.of());
      looksUp(browser);
      corrects(browser);
      proposes(browser);
    }
    approved(address);
    onAPhone(address);
    decided(address);
    new CriteriaSteps(STACK.address(), TODAY).fromAProposalToItsApproval();
  }

  /** The reading moves before one's eyes, and a paper that cannot be used is replaced in one go. */
  @Test
  void aPaperThatCannotBeUsedIsReplacedAndItsReadingIsSeen() throws IOException {
    try (Browser browser = Browser.desk(STACK.address())) {
      new Desk(browser).login("prosecutor-330802P1-2");
      opened(browser, "柯公（交）立字〔2026〕10号");
      browser.choose(
          "paper-choose", file("a-lie.png", "%PDF-lies".getBytes(StandardCharsets.UTF_8)));
      browser.see("paper-fault");
      browser.see("paper-instead");
      browser.lookAt("screening-12-refused");
      WebElement again = browser.driver().findElement(By.cssSelector("[data-test^='again-']"));
      again.sendKeys(file("long.pdf", longPaper()).toAbsolutePath().toString());
      browser.see("progress");
      Patience.until(() -> pages(browser), pages -> pages > 1);
      assertTrue(browser.see("progress").getText().contains("页，共"));
      assertFalse(browser.sees("paper-fault"), "the one that cannot be used is out");
      Patience.until(() -> browser.sees("found"), found -> found);
      turnsPages(browser);
    }
  }

  private static int pages(Browser browser) {
    return browser.all("progress").stream()
        .map(one -> one.getDomAttribute("data-pages"))
        .filter(Objects::nonNull)
        .mapToInt(Integer::parseInt)
        .findFirst()
        .orElse(0);
  }

  /** With the mouse and with the arrows; a place that is clicked turns there too. */
  private static void turnsPages(Browser browser) {
    browser.see("page-strip");
    browser.click("strip-2");
    browser.see("viewer", "data-page", "2");
    browser.see("strip-2").sendKeys(Keys.END);
    browser.notSee("viewer", "data-page", "2");
    browser.see("picture");
    browser.script("window.before=" + PICTURE);
    browser.driver().switchTo().activeElement().sendKeys(Keys.HOME);
    browser.see("viewer", "data-page", "1");
    assertEquals("strip-1", browser.script("return document.activeElement.id"));
    Patience.until(
        () -> (Boolean) browser.script("return " + PICTURE + "!==window.before"), anew -> anew);
    assertTrue(browser.see("picture").getDomProperty("alt").contains("第 1 页"));
    browser.lookAt("screening-13-pages");
  }

  private static byte[] longPaper() {
    List<String> lines = new ArrayList<>();
    lines.add("鉴定意见：从送检的王小明血液中检出乙醇成分，含量为128.5mg/100ml。");
    for (int i = 1; i <= 90; i++) {
      lines.add("第" + i + "项检验记录：样品封装完好，标识清楚，仪器状态正常。");
    }
    return new DocumentPage(Typefaces.bundled())
        .pdf(
            new LegalDocument(
                "衢州市公安司法鉴定中心",
                "血液酒精含量检验鉴定书",
                "衢公鉴〔2026〕119号",
                null,
                lines,
                TODAY.minusDays(9),
                "GQ7K-M3XW-A9DR"));
  }

  private static void decided(String address) {
    try (Browser browser = Browser.desk(STACK.address())) {
      new Desk(browser).login("prosecutor-330802P1-1");
      browser.driver().get(address);
      act(
          browser,
          "recordDecision",
          Map.of("decidedOn", TODAY.toString(), "document", "衢柯检刑不诉〔2026〕9号"));
      browser.see("stage", "data-stage", "FOLLOW_UP");
    }
  }

  /** Without a number nothing is opened; with all of it, the case's own page is there. */
  private static String opened(Browser browser, String number) {
    browser.go("/screening?stage=OPEN");
    browser.see("work", "data-loaded", "OPEN");
    browser.click("open-form");
    browser.click("send-open");
    browser.see("faults");
    browser.lookAt("screening-1-open");
    browser.fill("policeCase", number);
    browser.fill("policeUnit", "衢州市公安局柯城分局交警大队");
    browser.fill("filedOn", TODAY.minusDays(12).toString());
    browser.fill("receivedOn", TODAY.minusDays(1).toString());
    browser.click("referral-TRANSFERRED");
    browser.click("inCustody-NO");
    browser.fill("suspects-0-name", "王小明");
    browser.click("send-open");
    browser.see("no-screening");
    return browser.driver().getCurrentUrl();
  }

  /** One that can be read, one that lies about its type, and one that is not even sent. */
  private static void uploaded(Browser browser) throws IOException {
    browser.choose(
        "paper-choose", file("notes.txt", "not a paper".getBytes(StandardCharsets.UTF_8)));
    assertTrue(browser.see("drop").isDisplayed());
    assertTrue(browser.driver().getPageSource().contains("notes.txt：只能上传"));
    // The refused one first: after a screening, even a paper that is refused brings a new one.
    browser.choose(
        "paper-choose", file("not-a-picture.png", "%PDF-lies".getBytes(StandardCharsets.UTF_8)));
    browser.see("paper-fault");
    browser.choose("paper-choose", file("opinion.pdf", opinion()));
    Patience.until(() -> browser.sees("found"), found -> found);
    browser.see("found", "data-outcome", "NEEDS_HUMAN");
    assertTrue(browser.see("found").getText().contains("最后由检察官决定"));
    browser.lookAt("screening-2-found");
  }

  private static Path file(String name, byte[] content) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "papers"));
    return Files.write(folder.resolve(name), content);
  }

  private static byte[] opinion() {
    return new DocumentPage(Typefaces.bundled())
        .pdf(
            new LegalDocument(
                "衢州市公安司法鉴定中心",
                "血液酒精含量检验鉴定书",
                "衢公鉴〔2026〕118号",
                null,
                List.of(
                    "委托单位：衢州市公安局柯城分局交警大队。",
                    "检材：王小明的血液样本两份，封装完好。",
                    "鉴定意见：从送检的王小明血液中检出乙醇成分，含量为128.5mg/100ml。"),
                TODAY.minusDays(9),
                "GQ7K-M3XW-A9DQ"));
  }

  /** A finding shows the place it was read at, and says so. */
  private static void looksUp(Browser browser) {
    browser.click("place-fact-BLOOD_ALCOHOL-0-0");
    browser.see("mark");
    assertTrue(browser.see("marked").getText().contains("128.5"));
    assertTrue((Boolean) browser.script(IN_SHEET), "the place is in view");
    assertTrue(browser.all("spoken").getFirst().getDomProperty("textContent").contains("第 1 页"));
    var finding = browser.driver().findElements(By.cssSelector("[data-test^='place-finding-']"));
    assertFalse(finding.isEmpty(), "findings lead to their places too");
    browser.lookAt("screening-3-place");
  }

  /** The findings follow, and both screenings can be compared. */
  private static void corrects(Browser browser) {
    browser.click("correct-BLOOD_ALCOHOL");
    act(browser, "correctFact", Map.of("value", "190", "reason", "与原件核对后更正"));
    browser.see("found", "data-number", "2");
    String both = browser.see("set-right-BLOOD_ALCOHOL").getText();
    assertTrue(both.contains("128.5mg/100ml") && both.contains("190mg/100ml"), both);
    browser.click("compare-1");
    assertTrue(browser.see("differences").getText().contains("128.5"));
    browser.lookAt("screening-4-corrected");
  }

  private static void proposes(Browser browser) {
    act(browser, "recordQuestioning", Map.of("heldOn", TODAY.toString(), "record", "如实供述"));
    act(
        browser,
        "recordHearing",
        Map.of("heldOn", TODAY.toString(), "record", "无异议"),
        "party-DEFENCE");
    act(
        browser,
        "giveOpinion",
        Map.of("reasons", "情节轻微"),
        "kind-PROPOSE_NON_PROSECUTION_177_2",
        "agrees-NO",
        "procuratorialOpinion-YES");
    browser.see("opinion", "data-approved", "false");
    assertFalse(browser.sees("action-approve"), "nobody approves their own opinion");
    browser.lookAt("screening-5-opinion");
  }

  /** Somebody else, who sees the opinion beside the findings. */
  private static void approved(String address) {
    try (Browser browser = Browser.desk(STACK.address())) {
      new Desk(browser).login("chief-330802P1");
      browser.see("work", "data-loaded", "APPROVAL");
      browser.lookAt("screening-6-approval");
      browser.driver().get(address);
      act(browser, "approve", Map.of());
      browser.see("opinion", "data-approved", "true");
      browser.go("/screening/figures");
      browser.see("figures");
      browser.lookAt("screening-7-figures");
      browser.go("/screening/criteria?version=CN-2023-187-1");
      browser.see("version", "data-status", "RELEASED");
      browser.lookAt("screening-8-criteria");
    }
  }

  private static void onAPhone(String address) {
    try (Browser phone = Browser.phone(STACK.address())) {
      new Desk(phone).login("prosecutor-330802P1-1");
      phone.see("work", "data-loaded", "MINE");
      phone.lookAt("screening-9-list-360");
      phone.driver().get(address);
      phone.see("found", "data-number", "2");
      phone.lookAt("screening-10-findings-360");
      phone.click("place-fact-BLOOD_ALCOHOL-0-0");
      phone.see("mark");
      phone.lookAt("screening-11-place-360");
      phone.click("back-to-findings");
      assertEquals(
          "place-fact-BLOOD_ALCOHOL-0-0",
          phone.script("return document.activeElement.dataset.test"),
          "the focus is where it came from");
    }
  }

  /** Fills in the form of an action, opened already or not, and sends it. */
  private static void act(
      Browser browser, String type, Map<String, String> fields, String... clicks) {
    if (!browser.sees("form-" + type)) {
      browser.click("action-" + type);
    }
    browser.see("form-" + type);
    for (String click : clicks) {
      browser.click(click);
    }
    fields.forEach(browser::fill);
    String version = browser.see("version").getDomAttribute("data-version");
    browser.click("send-" + type);
    browser.see("done");
    browser.notSee("version", "data-version", version);
  }
}

package org.mashang.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.mashang.acceptance.door.Answer;
import org.mashang.acceptance.door.Caller;
import org.mashang.acceptance.door.Patience;
import org.mashang.acceptance.door.Samples;
import org.mashang.acceptance.stack.Stack;
import org.openqa.selenium.WebElement;

/** A notarial act as people see it, in a real browser, through the front door. */
class NotaryPagesIT {

  private static final Stack STACK = Stack.ofToday();
  private static final Caller STREET = Caller.nobody(STACK.address());

  /** Pages anybody may open, and what is there once they have loaded. */
  private static final Map<String, String> PUBLIC =
      Map.of(
          "/", "notarize", "/notarize", "step", "/notarize/follow", "open-case", "/check", "check");

  @AfterAll
  static void stop() {
    STACK.close();
  }

  @Test
  void aCompanyGetsItsCertificateAndAnybodyCanCheckIt() throws IOException {
    String receipt = requested();
    String code = certified(receipt);
    deskOnAPhone(receipt);
    Path file = followed(receipt);
    checked(code, file);
  }

  /** On the phone: the request, and a second one that knows the company already. */
  private static String requested() {
    try (Browser phone = Browser.phone(STACK.address())) {
      phone.go("/notarize");
      NotaryForm form = new NotaryForm(phone);
      form.licenceForPakistan();
      form.who();
      form.questions();
      form.papers();
      String receipt = form.send();
      phone.click("another");
      phone.see("step", "data-step", "matter");
      phone.click("matter-POWER_OF_ATTORNEY_COMPANY");
      phone.click("onward");
      phone.see("step", "data-step", "who");
      assertEquals("衢州光启新能源科技有限公司", phone.see("applicant-name").getDomProperty("value"));
      return receipt;
    }
  }

  /** At the desks: dispatched, taken, accepted, drafted, issued. */
  private static String certified(String receipt) {
    try (Browser browser = Browser.desk(STACK.address())) {
      Desk desk = new Desk(browser).login("dispatcher-330800");
      desk.open("DISPATCH", receipt);
      browser.lookAt("notary-1-dispatch");
      desk.act("dispatch", "offices-330800N1");
      desk.login("notary-330800N1-2").open("OFFERED", receipt);
      browser.lookAt("notary-2-offered");
      desk.act("take");
      browser.see("stage", "data-stage", "REVIEW");
      desk.act("checkIdentity", "means-IN_PERSON");
      desk.act("accept", "informed-YES", "means-IN_PERSON");
      browser.see("stage", "data-stage", "HANDLING");
      browser.see("clock-STATUTORY");
      browser.see("clock-SERVICE");
      browser.click("action-recordPayment");
      assertEquals("200", browser.see("amountFen").getDomProperty("value"), "yuan, not fen");
      browser.click("cancel");
      desk.act("recordPayment");
      desk.act("draft");
      assertTrue(browser.see("draft-en").getText().contains("Guangqi"));
      browser.lookAt("notary-3-draft");
      desk.act("issue");
      String code = checkCode(browser);
      browser.lookAt("notary-4-issued");
      browser.go("/notary?stage=MINE");
      browser.see("work", "data-loaded", "MINE");
      browser.click("sort-serviceDue");
      browser.lookAt("notary-5-list");
      return code;
    }
  }

  /** A notary on the way looks at the list and at the order. */
  private static void deskOnAPhone(String receipt) {
    try (Browser phone = Browser.phone(STACK.address())) {
      Desk desk = new Desk(phone).login("notary-330800N1-2");
      desk.open("MINE", receipt);
      phone.see("certificates");
      phone.lookAt("notary-6-order-360");
      phone.go("/notary?stage=MINE");
      phone.see("work", "data-loaded", "MINE");
      phone.lookAt("notary-7-list-360");
    }
  }

  private static String checkCode(Browser browser) {
    return Patience.until(
        () -> {
          browser.driver().navigate().refresh();
          WebElement link = browser.see("check-certificate");
          boolean ready = browser.sees("download-certificate");
          return ready ? link.getDomAttribute("href").replaceFirst(".*code=", "") : "";
        },
        code -> !code.isEmpty());
  }

  /** The applicant follows it and fetches the file. */
  private static Path followed(String receipt) throws IOException {
    try (Browser phone = Browser.phone(STACK.address())) {
      phone.go("/notarize/follow?receipt=" + receipt);
      phone.fill("phone", NotaryForm.PHONE);
      phone.click("open-case");
      phone.see("stage", "data-stage", "ISSUED");
      phone.see("download-certificate");
      phone.see("notices");
      phone.lookAt("notarize-7-follow");
      String token =
          (String)
              phone.script("return JSON.parse(sessionStorage.getItem('mashang.pass.order')).token");
      String id =
          (String)
              phone.script(
                  "return JSON.parse(sessionStorage.getItem('mashang.pass.order'))"
                      + ".claims.caseId");
      Answer link =
          STREET.with(token).get("/v1/notarization/orders/" + id + "/certificate").is(200);
      Path file = Path.of("target", "certificate.pdf");
      try (var in = URI.create(link.text("/url")).toURL().openStream()) {
        Files.write(file, in.readAllBytes());
      }
      return file;
    }
  }

  /** Anybody checks it, and compares the file without sending it anywhere. */
  private static void checked(String code, Path file) throws IOException {
    Path other = Path.of("target", "altered.pdf");
    Files.write(other, "%PDF-1.7 altered".getBytes(StandardCharsets.UTF_8));
    try (Browser phone = Browser.phone(STACK.address());
        Browser desk = Browser.desk(STACK.address())) {
      for (Browser browser : List.of(phone, desk)) {
        browser.go("/check?code=" + code);
        browser.see("verdict", "data-verdict", "VALID");
        browser.lookAt(browser == phone ? "check-valid-360" : "check-valid-1440");
      }
      phone.choose("file", file);
      phone.see("file-same");
      phone.choose("file", other);
      phone.see("file-other");
      phone.go("/check?code=" + code.substring(0, code.length() - 1) + flipped(code));
      phone.see("verdict", "data-verdict", "FORGED");
      phone.lookAt("check-forged-360");
      phone.fill("code", "ABC");
      phone.click("check");
      phone.see("verdict", "data-verdict", "UNREADABLE");
    }
  }

  private static char flipped(String code) {
    return code.charAt(code.length() - 1) == 'A' ? 'B' : 'A';
  }

  @Test
  void aMatterAsksOnlyWhatItNeeds() {
    try (Browser phone = Browser.phone(STACK.address())) {
      phone.go("/notarize");
      phone.click("use-DOMESTIC");
      phone.click("matter-WILL");
      phone.see("in-person");
      phone.click("onward");
      phone.see("step", "data-step", "who");
      assertFalse(phone.sees("hasAgent-NO"), "a will is made in person, article 26");
      phone.fill("applicant-name", "程阿公");
      phone.fill("applicant-idNumber", Samples.ID_NUMBER);
      phone.fill("applicant-phone", Samples.PHONE);
      phone.fill("applicant-address", "衢州市柯城区");
      phone.click("onward");
      phone.see("step", "data-step", "questions");
      assertFalse(phone.sees("places-immovable"), "only a will about a house");
      phone.click("answers-immovable-YES");
      phone.see("places-immovable");
      phone.click("onward");
      phone.see("faults");
      phone.lookAt("notarize-8-faults");
    }
  }

  @Test
  void nobodySeesAPageThatTheirRoleDoesNotUse() {
    try (Browser browser = Browser.desk(STACK.address())) {
      Desk desk = new Desk(browser).login("notary-330800N1-2");
      browser.see("place-orders");
      assertFalse(browser.sees("place-dead-letters"));
      assertFalse(browser.sees("place-list"));
      browser.go("/desk/dead-letters");
      browser.see("not-here");
      desk.login("head-330800N1");
      browser.see("work", "data-loaded", "APPROVAL");
      assertFalse(browser.sees("place-list"), "the head of a notary office decides no cases");
      desk.login("clerk-330802");
      assertFalse(browser.sees("place-orders"));
    }
  }

  @Test
  void everyPublicPageKeepsTheRulesOnAPhoneAndOnADesk() {
    try (Browser phone = Browser.phone(STACK.address());
        Browser desk = Browser.desk(STACK.address())) {
      PUBLIC.forEach(
          (page, part) -> {
            String name = "notary-page" + page.replaceAll("[^a-z]+", "-");
            for (Browser browser : List.of(phone, desk)) {
              browser.go(page);
              browser.see(part);
              browser.lookAt(name + (browser == phone ? "-360" : "-1440"));
            }
          });
    }
  }
}

package org.mashang.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.mashang.acceptance.door.Caller;
import org.mashang.acceptance.door.Patience;
import org.mashang.acceptance.door.Signals;
import org.mashang.acceptance.stack.Stack;
import org.openqa.selenium.By;

/** A warning as desks and the person see it, in a real browser, through the front door. */
class FraudPagesIT {

  private static final String CHIEF = "chief-330800F1";
  private static final String OFFICER = "officer-330802F1-1";
  private static final String PHONE = "13905700102";
  private static final String DIVISION = "330802";

  /** Well formed, and nobody's. */
  private static final String NOBODYS = "2222-2222-2222";

  private static final Stack STACK = Stack.ofToday();
  private static final Caller STREET = Caller.nobody(STACK.address());

  @AfterAll
  static void stop() {
    STACK.close();
  }

  @Test
  void fromTheSignalsOfABankToAnAppealThatIsRight() {
    String key = Signals.partner(STREET.as(CHIEF), "it-pages");
    figures("0", "0", "0");
    String address;
    try (Browser browser = Browser.desk(STACK.address())) {
      WarningDesk desk = new WarningDesk(browser).login(OFFICER);
      address = appears(desk, key);
      tellsItsStory(browser);
      isWorkedOn(desk);
      seesOwnFiguresOnly(browser);
    }
    figures("1", "1", "0");
    leadsFromTheMapToTheList();
    onAPhone(address);
    String reference = STREET.as(CHIEF).get(api(address)).is(200).text("/reference");
    try (Browser phone = Browser.phone(STACK.address())) {
      isToldWhatIsWrong(phone);
      contests(phone, reference);
      mayNotDecideOnOnesOwnWork(address);
      decides();
      phone.click("look-again");
      phone.see("standing", "data-standing", "lifted");
      assertEquals("已经核实，是本人的家人。", phone.see("answer").getText());
      assertFalse(phone.sees("appeal-form"));
      phone.lookAt("fraud-13-lifted-360");
    }
    figures("1", "0", "1");
  }

  private static String api(String address) {
    return "/v1/fraud/warnings/" + address.substring(address.indexOf("id=") + 3);
  }

  /** Reads the whole city's figures as its chief. */
  private static void figures(String raised, String confirmed, String wrong) {
    try (Browser browser = Browser.desk(STACK.address())) {
      new WarningDesk(browser).login(CHIEF);
      browser.go("/fraud/figures");
      assertEquals(raised, figure(browser, "raised"));
      assertEquals(confirmed, figure(browser, "confirmed"));
      assertEquals(wrong, figure(browser, "false"));
    }
  }

  private static String figure(Browser browser, String name) {
    return browser.see("figure-" + name).findElement(By.tagName("strong")).getText();
  }

  /** The page is open before anything has happened, and is not loaded again. */
  private static String appears(WarningDesk desk, String key) {
    Browser browser = desk.browser();
    desk.list("OPEN");
    browser.see("empty");
    browser.script("window.asItWas=true");
    Signals.heldTransfer(STREET.with(key), PHONE, DIVISION);
    Patience.until(desk::rows, rows -> rows > 0);
    assertTrue(browser.see("arrived").getText().contains("新到 1 条预警"));
    browser.see("level", "data-level", "RED");
    assertEquals(true, browser.script("return window.asItWas"));
    browser.lookAt("fraud-1-live");
    desk.openFirst();
    return browser.driver().getCurrentUrl();
  }

  private static void tellsItsStory(Browser browser) {
    browser.see("signals", "data-number", "3");
    browser.see("signal-axis");
    assertTrue(browser.see("signal-TRANSFER").getText().contains("¥186,000.00"));
    assertTrue(browser.see("signal-SCREEN_SHARE").getText().contains("分钟"));
    assertTrue(browser.see("words").getText().contains("96110"));
    browser.lookAt("fraud-2-warning");
  }

  /** Answered, stopped, spoken to, counted, concluded. */
  private static void isWorkedOn(WarningDesk desk) {
    Browser browser = desk.browser();
    desk.act("acknowledge", Map.of());
    browser.see("stage", "data-stage", "HANDLING");
    desk.act("requestStop", Map.of("amount", "186000", "reason", "正被骗转账"), "to-BANK");
    desk.act("answerStop", Map.of("amount", "186000", "document", "止付〔2026〕1号"), "answer-STOPPED");
    desk.act("recordContact", Map.of("note", "已经说清，同意不再转账"), "channel-PHONE", "result-DISSUADED");
    desk.act(
        "countAvoided", Map.of("amount", "186000", "proofId", "止付〔2026〕1号"), "proof-BANK_ANSWER");
    desk.act("conclude", Map.of());
    browser.see("stage", "data-stage", "FOLLOW_UP");
    assertTrue(browser.see("money-saved").getText().contains("¥186,000.00"));
    assertTrue(browser.see("money-stopped").getText().contains("¥186,000.00"));
    assertTrue(browser.see("contacts").getText().contains("劝阻成功"));
    browser.lookAt("fraud-3-done");
  }

  /** A district's desk counts its own; of its neighbours it sees nothing. */
  private static void seesOwnFiguresOnly(Browser browser) {
    browser.go("/fraud/figures");
    browser.see("own");
    browser.see("tile-" + DIVISION, "data-number", "1");
    assertNull(browser.see("tile-330803").getDomAttribute("href"));
  }

  private static void leadsFromTheMapToTheList() {
    try (Browser browser = Browser.desk(STACK.address())) {
      WarningDesk desk = new WarningDesk(browser).login(CHIEF);
      browser.go("/fraud/figures");
      browser.see("division-" + DIVISION);
      assertEquals("¥186,000.00", figure(browser, "saved"));
      browser.click("map-raised");
      browser.see("map", "data-measure", "raised");
      browser.see("tile-330881", "data-number", "0");
      browser.lookAt("fraud-4-figures");
      browser.click("tile-" + DIVISION);
      browser.see("work", "data-loaded", "OPEN");
      assertEquals(1, desk.rows());
      assertEquals(DIVISION, browser.see("filter-division").getDomProperty("value"));
      browser.pick("filter-division", "330881");
      browser.see("empty");
    }
  }

  private static void onAPhone(String address) {
    try (Browser phone = Browser.phone(STACK.address())) {
      WarningDesk desk = new WarningDesk(phone).login(CHIEF);
      desk.list("OPEN");
      phone.lookAt("fraud-5-live-360");
      phone.driver().get(address);
      phone.see("signal-axis");
      phone.lookAt("fraud-6-warning-360");
      phone.go("/fraud/figures");
      phone.see("map");
      phone.lookAt("fraud-7-figures-360");
    }
  }

  /** No code, one that is none, one that is nobody's. */
  private static void isToldWhatIsWrong(Browser phone) {
    phone.go("/fraud/appeal");
    phone.see("look");
    phone.lookAt("fraud-8-appeal-360");
    phone.click("look");
    assertTrue(phone.see("faults").getText().contains("请填写预警编号"));
    phone.fill("reference", "1234");
    phone.click("look");
    assertTrue(phone.see("faults").getText().contains("编号对不上"));
    phone.fill("reference", NOBODYS);
    phone.click("look");
    assertTrue(phone.see("problem").getText().contains("没有找到这个编号的预警"));
    phone.lookAt("fraud-9-no-such-360");
  }

  /** As people type a code: small letters, blanks. */
  private static void contests(Browser phone, String reference) {
    phone.fill("reference", reference.toLowerCase(Locale.ROOT).replace('-', ' '));
    phone.click("look");
    phone.see("standing", "data-standing", "none");
    phone.lookAt("fraud-10-state-360");
    phone.click("send-appeal");
    assertTrue(phone.see("faults").getText().contains("请选择您是谁"));
    phone.click("who-PERSON");
    phone.fill("reason", "收款人是我女儿，她在买房。");
    phone.click("send-appeal");
    phone.see("sent");
    phone.see("standing", "data-standing", "waits");
    assertFalse(phone.sees("appeal-form"));
    phone.lookAt("fraud-11-contested-360");
  }

  private static void mayNotDecideOnOnesOwnWork(String address) {
    try (Browser browser = Browser.desk(STACK.address())) {
      new WarningDesk(browser).login(OFFICER);
      browser.driver().get(address);
      browser.see("stage", "data-stage", "APPEAL");
      browser.see("appeals");
      assertFalse(browser.sees("action-decideAppeal"));
    }
  }

  private static void decides() {
    try (Browser browser = Browser.desk(STACK.address())) {
      WarningDesk desk = new WarningDesk(browser).login(CHIEF);
      desk.list("APPEAL");
      desk.openFirst();
      browser.click("action-decideAppeal");
      browser.click("upheld-YES");
      browser.pick("falseReason", "KNOWN_PAYEE");
      browser.fill("answer", "已经核实，是本人的家人。");
      desk.send("decideAppeal");
      browser.see("stage", "data-stage", "CLOSED");
      browser.lookAt("fraud-12-lifted");
    }
  }
}

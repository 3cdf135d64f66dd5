package org.mashang.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.mashang.acceptance.door.Answer;
import org.mashang.acceptance.door.Caller;
import org.mashang.acceptance.door.Patience;
import org.mashang.acceptance.door.Samples;
import org.mashang.acceptance.stack.Stack;

/** Somebody without a mobile phone is reminded by a letter that a clerk prints and posts. */
class LetterPagesIT {

  private static final Stack STACK = Stack.ofToday();
  private static final Caller STREET = Caller.nobody(STACK.address());

  @AfterAll
  static void stop() {
    STACK.close();
  }

  @Test
  void aLetterIsOpenedPrintedAndMarkedAsPosted() {
    Caller clerk = STREET.as("clerk-330802");
    asked(clerk);
    Patience.until(
        () -> clerk.get("/v1/notices?state=TO_POST").is(200).json().path("items"),
        items -> !items.isEmpty());
    try (Browser browser = Browser.phone(STACK.address())) {
      new Desk(browser).login("clerk-330802");
      browser.go("/desk/notices");
      browser.click("state-TO_POST");
      browser.see("notices", "data-loaded", "TO_POST");
      browser.click("letter");
      browser.see("letter-text");
      browser.lookAt("letters-1-phone");
      browser.go("/outbox");
      browser.see("outbox", "data-count", "1");
      browser.lookAt("letters-2-outbox-phone");
    }
    try (Browser browser = Browser.desk(STACK.address())) {
      new Desk(browser).login("clerk-330802");
      browser.go("/desk/notices");
      browser.click("state-TO_POST");
      browser.see("notices", "data-loaded", "TO_POST");
      browser.click("letter");
      assertTrue(browser.see("letter-text").getText().contains("荷花中路12号"));
      assertTrue(browser.see("letter-text").getText().contains("提醒不代替法律文书送达"));
      browser.lookAt("letters-3-desk");
      browser.fill("receipt", "XA12345678933");
      browser.click("posted");
      browser.see("done");
      browser.click("state-SENT");
      browser.see("notices", "data-loaded", "SENT");
      String attempt = browser.see("attempt").getText();
      assertTrue(attempt.contains("XA12345678933"), attempt);
      assertTrue(attempt.contains("已寄出") && attempt.contains("经办人"), attempt);
      assertFalse(attempt.contains("服务商"), attempt);
      browser.lookAt("letters-4-posted");
      browser.go("/outbox");
      browser.see("outbox");
      browser.lookAt("letters-5-outbox-desk");
    }
  }

  private static void asked(Caller clerk) {
    String yesterday = LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(1).toString();
    ObjectNode application = Samples.application(yesterday);
    ((ObjectNode) application.path("service")).put("phone", "0570-3080100");
    Answer receipt = STREET.applicant(null).post("/v1/applications", application).is(201);
    clerk
        .take(
            "/v1/cases/" + receipt.text("/id"),
            "requestSupplement",
            Map.of("items", List.of("身份证复印件")))
        .is(200);
  }
}

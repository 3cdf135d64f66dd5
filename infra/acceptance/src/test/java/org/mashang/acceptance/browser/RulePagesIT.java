package org.mashang.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.mashang.acceptance.door.Caller;
import org.mashang.acceptance.door.Patience;
import org.mashang.acceptance.door.Signals;
import org.mashang.acceptance.stack.Stack;

/**
 * A change to a rule, from its text to the shadow, and a message to a person, through the pages.
 */
class RulePagesIT {

  private static final Stack STACK = Stack.ofToday();
  private static final Caller STREET = Caller.nobody(STACK.address());

  @AfterAll
  static void stop() {
    STACK.close();
  }

  @Test
  void aRuleIsProposedTriedOnStoredSignalsAndPutIntoTheShadow() {
    String key = Signals.partner(STREET.as("chief-330800F1"), "it-rules");
    Signals.heldTransfer(STREET.with(key), "13905700103", "330802");
    try (Browser browser = Browser.desk(STACK.address())) {
      WarningDesk desk = new WarningDesk(browser).login("officer-330800F1-1");
      desk.list("OPEN");
      desk.openFirst();
      messageGoesOut(browser, desk);
      browser.go("/fraud/rules");
      browser.see("rules");
      browser.lookAt("rules-1-list");
      browser.click("propose");
      browser.fill("rule-text", "{\"id\":\"P-CITY-01\"}");
      browser.fill("proposal-reason", "近期多起案件都有屏幕共享");
      browser.click("send-proposal");
      assertTrue(browser.see("faults").getText().contains("/clauses"));
      browser.click("cancel-proposal");
      browser.click("propose");
      browser.fill("proposal-reason", "近期多起案件都有屏幕共享");
      browser.click("send-proposal");
      browser.see("version-1", "data-stage", "PROPOSED");
      assertTrue(browser.see("against").getText().contains("还没有用历史信号试算"));
      browser.click("test");
      browser.see("test-plot");
      browser.lookAt("rules-2-tested");
      browser.fill("reason", "试算没有多余的预警");
      browser.click("step-SHADOW");
      browser.see("version-1", "data-stage", "SHADOW");
      assertFalse(browser.sees("step-SHARED"), "a day in the shadow first, and a chief");
    }
    try (Browser browser = Browser.phone(STACK.address())) {
      new WarningDesk(browser).login("chief-330800F1");
      browser.go("/fraud/rules?rule=P-CITY-01");
      browser.see("version-1", "data-stage", "SHADOW");
      assertTrue(browser.see("against").getText().contains("还不到一天"));
      browser.lookAt("rules-3-phone");
      browser.go("/desk/notices");
      browser.see("empty");
      browser.click("state-SENT");
      browser.see("notices", "data-loaded", "SENT");
      assertTrue(browser.see("notices").getText().contains("服务商已接收"));
      browser.lookAt("rules-4-notices-phone");
      browser.go("/outbox");
      browser.see("outbox", "data-count", "1");
      assertTrue(browser.see("outbox").getText().contains("96110"));
      browser.lookAt("rules-5-outbox-phone");
    }
  }

  /** The text is offered; the officer sends it as it is. */
  private static void messageGoesOut(Browser browser, WarningDesk desk) {
    browser.click("action-orderNotice");
    browser.see("form-orderNotice");
    browser.click("channel-SMS");
    desk.send("orderNotice");
    String address = String.valueOf(browser.script("return location.pathname + location.search"));
    Patience.until(
        () -> {
          browser.go(address);
          return browser.see("sending-1").getText();
        },
        "已发出"::equals);
    browser.lookAt("rules-0-message");
  }
}

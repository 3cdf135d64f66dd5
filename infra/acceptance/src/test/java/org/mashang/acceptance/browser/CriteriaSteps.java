package org.mashang.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.LocalDate;
import org.openqa.selenium.By;

/** A change of a city's criteria, as two chief prosecutors see it; one case is decided already. */
record CriteriaSteps(URI address, LocalDate today) {

  private static final String VERSION = "330800-DEMO-2";

  private static final String CHANGE =
      "const f=document.querySelector('[data-test=criteria]'),v=JSON.parse(f.value);%s;"
          + "f.value=JSON.stringify(v,null,1);f.dispatchEvent(new Event('input',{bubbles:true}))";

  private static final String IN_VIEW =
      "const b=document.querySelector('[data-test=problem]').getBoundingClientRect();"
          + "return b.top>=0&&b.bottom<=innerHeight";

  void fromAProposalToItsApproval() {
    try (Browser browser = Browser.desk(address)) {
      new Desk(browser).login("chief-330802P1");
      begins(browser);
      isToldOfEveryFault(browser);
      proposes(browser);
      testsAndMayNotApprove(browser);
    }
    try (Browser browser = Browser.desk(address)) {
      new Desk(browser).login("chief-330803P1");
      approves(browser);
    }
    try (Browser phone = Browser.phone(address)) {
      new Desk(phone).login("chief-330803P1");
      phone.go("/screening/criteria?version=" + VERSION);
      phone.see("version", "data-status", "APPROVED");
      phone.see("test-run");
      phone.lookAt("screening-18-criteria-360");
    }
  }

  /** From what is in use, with the next number and a day that is still to come. */
  private void begins(Browser browser) {
    browser.go("/screening/criteria");
    browser.see("versions");
    browser.click("propose");
    browser.see("changes", "data-changed", "0");
    assertEquals("330800-DEMO/2", browser.see("id").getDomProperty("value"));
    assertEquals("330800", browser.see("scope").getDomProperty("value"));
    assertTrue(browser.see("from").getDomProperty("value").compareTo(today.toString()) > 0);
  }

  private void isToldOfEveryFault(Browser browser) {
    browser.fill("from", today.minusDays(1).toString());
    browser.fill("title", "");
    browser.click("send-proposal");
    String faults = browser.see("faults").getText();
    assertTrue(faults.contains("起始日不能早于今天") && faults.contains("名称"), faults);
    browser.fill("from", today.plusDays(3).toString());
    browser.fill("title", "衢州市补充标准（演示，修订）");
    browser.script(CHANGE.formatted("v.criteria[0].effect='GATE';v.criteria[1].article='NO-1'"));
    browser.click("send-proposal");
    String more = browser.see("faults").getText();
    assertTrue(more.contains("第 1 项“超标电动车的认知（演示）” · 效果"), more);
    assertTrue(more.contains("第 2 项") && more.contains("NO-1"), more);
    browser.lookAt("screening-14-criteria-faults");
  }

  private static void proposes(Browser browser) {
    browser.script(
        CHANGE.formatted("v.criteria[0].effect='HUMAN';v.criteria.splice(1,1);delete v.x"));
    browser.see("changes", "data-gone", "1");
    browser.see("changes", "data-changed", "1");
    browser.lookAt("screening-15-criteria-changes");
    browser.click("send-proposal");
    browser.see("version", "data-status", "PROPOSED");
    browser.see("changes", "data-gone", "1");
    assertFalse(browser.see("approve-criteria").isEnabled(), "not before a test");
  }

  private static void testsAndMayNotApprove(Browser browser) {
    browser.click("back-test");
    browser.see("test-run", "data-differences", "1");
    // The outcome stays the same, so the case stands among those that differ inside only.
    browser.see("inside").findElement(By.tagName("summary")).click();
    String difference = browser.see("difference").getText();
    assertTrue(difference.contains("柯公（交）立字〔2026〕9号"), difference);
    assertTrue(difference.contains("没有这一项"), difference);
    browser.click("approve-criteria");
    String refused = browser.see("problem").getText();
    assertTrue(refused.contains("不能自己批准") && refused.contains("另一位"), refused);
    assertTrue((Boolean) browser.script(IN_VIEW), "it is said where one has clicked");
    browser.lookAt("screening-16-criteria-tested");
  }

  private static void approves(Browser browser) {
    browser.go("/screening/criteria?version=" + VERSION);
    browser.see("version", "data-status", "TESTED");
    browser.see("changes", "data-gone", "1");
    browser.click("approve-criteria");
    browser.see("done");
    browser.see("version", "data-status", "APPROVED");
    assertFalse(
        browser.see("version-" + VERSION).getText().contains("正在使用"), "its first day is to come");
    browser.lookAt("screening-17-criteria-approved");
  }
}

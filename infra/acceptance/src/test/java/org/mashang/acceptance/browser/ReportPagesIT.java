package org.mashang.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.mashang.acceptance.door.Caller;
import org.mashang.acceptance.door.Patience;
import org.mashang.acceptance.door.Samples;
import org.mashang.acceptance.stack.Stack;

/** The city's figures and its reports in the browser, at the desk and on a phone. */
class ReportPagesIT {

  private static final Stack STACK = Stack.from("2026-03-31T10:00:00+08:00");
  private static final Caller STREET = Caller.nobody(STACK.address());

  @AfterAll
  static void stop() {
    STACK.close();
  }

  private static void applications(int many) {
    for (int i = 0; i < many; i++) {
      STREET.applicant(null).post("/v1/applications", Samples.application("2026-03-20")).is(201);
    }
    Caller auditor = STREET.as("auditor");
    Patience.until(
        () ->
            auditor
                .get("/v1/figures?from=2026-03-31&to=2026-03-31")
                .is(200)
                .json()
                .at("/report/sections/0/figures/0/value/number")
                .asInt(),
        number -> number == many);
    STACK.moveTo("2026-04-01T07:30:00+08:00");
    Caller reader = STREET.as("auditor");
    Patience.until(
        () -> reader.get("/v1/reports?kind=MONTHLY").is(200).json().path("items").size(),
        number -> number == 1);
  }

  @Test
  void theCityIsSeenDownToADivisionAndItsReportIsRead() {
    applications(6);
    try (Browser browser = Browser.desk(STACK.address())) {
      look(browser, "desk");
    }
    try (Browser browser = Browser.phone(STACK.address())) {
      look(browser, "phone");
    }
  }

  private static void look(Browser browser, String width) {
    new WarningDesk(browser).login("auditor");
    browser.go("/city?from=2026-03-01&to=2026-03-31");
    browser.see("city", "data-division", "");
    browser.see("plot-COURSE");
    assertEquals("6", browser.see("figure-RC-01").getAttribute("data-number"));
    browser.lookAt("reports-1-city-" + width);
    browser.click("tile-330802");
    browser.see("city", "data-division", "330802");
    assertTrue(browser.see("trail").getText().contains("柯城区"));
    browser.lookAt("reports-2-division-" + width);
    browser.click("trail-city");
    browser.see("city", "data-division", "");
    browser.click("service-FRAUD");
    browser.see("section-FRAUD");
    browser.go("/reports?kind=MONTHLY");
    browser.click("report-2026-03-1");
    browser.see("report", "data-period", "2026-03");
    browser.see("plot-COURSE");
    assertTrue(browser.see("sentences").getText().contains("可比数据"));
    browser.lookAt("reports-3-report-" + width);
  }
}

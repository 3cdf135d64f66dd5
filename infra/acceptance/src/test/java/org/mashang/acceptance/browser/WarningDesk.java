package org.mashang.acceptance.browser;

import java.util.Map;
import org.mashang.acceptance.door.Patience;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;

/** Somebody at a desk of warnings, which move by themselves while one works on them. */
record WarningDesk(Browser browser) {

  private static final int TRIES = 5;

  private enum Sent {
    NOT_YET,
    DONE,
    STALE,
    FAULTY
  }

  WarningDesk login(String user) {
    new Desk(browser).login(user);
    return this;
  }

  /** The list of a stage, once it is there. */
  void list(String stage) {
    browser.go("/fraud?stage=" + stage);
    browser.see("work", "data-loaded", stage);
  }

  /** Waits for the first warning of the list that is open, and opens it. */
  void openFirst() {
    Patience.until(this::rows, rows -> rows > 0);
    browser.click("open-warning");
    browser.see("stage");
  }

  int rows() {
    return browser.driver().findElements(By.cssSelector("tr[data-test^='row-']")).size();
  }

  /** Does something; what came meanwhile is looked at, and the same is sent again. */
  void act(String type, Map<String, String> fields, String... clicks) {
    browser.click("action-" + type);
    browser.see("form-" + type);
    for (String click : clicks) {
      browser.click(click);
    }
    fields.forEach(browser::fill);
    send(type);
  }

  /** Sends the form that is open. */
  void send(String type) {
    for (int tried = 1; tried <= TRIES; tried++) {
      browser.click("send-" + type);
      Sent sent = Patience.until(() -> sent(type), state -> state != Sent.NOT_YET);
      if (sent == Sent.DONE) {
        browser.see("done");
        return;
      }
      if (sent == Sent.FAULTY) {
        throw new AssertionError(type + ": " + browser.see("actions").getText());
      }
      browser.click("reload");
    }
    throw new AssertionError("something newer keeps coming before " + type);
  }

  private Sent sent(String type) {
    try {
      if (!browser.sees("form-" + type)) {
        return Sent.DONE;
      }
      if (browser.sees("stale")) {
        return Sent.STALE;
      }
      return browser.sees("faults") || browser.sees("problem") ? Sent.FAULTY : Sent.NOT_YET;
    } catch (StaleElementReferenceException e) {
      return Sent.NOT_YET;
    }
  }
}

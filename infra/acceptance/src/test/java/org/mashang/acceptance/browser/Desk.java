package org.mashang.acceptance.browser;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;

/** Somebody at a desk, who has logged in and works on orders. */
record Desk(Browser browser) {

  private static final int TRIES = 30;

  Desk login(String user) {
    browser.go("/login");
    browser.see("demo-warning");
    browser.click("login-" + user);
    browser.see("who");
    return this;
  }

  /** Opens the order of a receipt from a list, as soon as it lies there. */
  void open(String stage, String receipt) {
    for (int i = 0; i < TRIES; i++) {
      browser.go("/notary?stage=" + stage);
      browser.see("work", "data-loaded", stage);
      List<WebElement> rows =
          browser.driver().findElements(By.cssSelector("tr[data-receipt='" + receipt + "'] a"));
      if (!rows.isEmpty()) {
        rows.getFirst().click();
        browser.see("stage");
        return;
      }
      LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
    }
    throw new AssertionError(receipt + " does not come to " + stage);
  }

  /** Does something: clicks these, and writes into every required text that is empty. */
  void act(String type, String... clicks) {
    browser.click("action-" + type);
    browser.see("form-" + type);
    for (String click : clicks) {
      browser.click(click);
    }
    for (int tried = 1; !filled(type); tried++) {
      if (tried == 5) {
        throw new AssertionError("the form of " + type + " keeps being drawn anew");
      }
    }
    browser.click("send-" + type);
    // The notice may still be that of the act before: what is sent closes its form.
    browser.gone("form-" + type);
    browser.see("done");
  }

  /** Whether every required text is there; false if the page drew the form anew meanwhile. */
  private boolean filled(String type) {
    try {
      WebElement form = browser.see("form-" + type);
      for (WebElement field : form.findElements(By.cssSelector("[aria-required=true]"))) {
        if (field.isDisplayed() && field.getDomProperty("value").isEmpty()) {
          field.sendKeys("已当面核对");
        }
      }
      return true;
    } catch (StaleElementReferenceException e) {
      return false;
    }
  }
}

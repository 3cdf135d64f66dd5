package org.mashang.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mashang.acceptance.browser.PhoneForm.LAST_WEEK;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.mashang.acceptance.door.Answer;
import org.mashang.acceptance.door.Caller;
import org.mashang.acceptance.door.Patience;
import org.mashang.acceptance.door.Samples;
import org.mashang.acceptance.stack.Stack;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chromium.ChromiumNetworkConditions;
import org.openqa.selenium.interactions.Actions;

/** What people see, in a real browser, through the front door. */
class PagesIT {

  private static final Stack STACK = Stack.ofToday();
  private static final Caller STREET = Caller.nobody(STACK.address());

  @AfterAll
  static void stop() {
    STACK.close();
  }

  @Test
  void aPersonScansAppliesGetsAReceiptAndFollowsTheCase() {
    Answer hall = STREET.as("hall-admin").post("/v1/halls", Samples.hall("石梁镇便民服务中心")).is(201);
    try (Browser phone = Browser.phone(STACK.address())) {
      phone.go("/s/" + hall.text("/codes/0/token"));
      assertTrue(phone.see("hall").getText().contains("石梁镇便民服务中心"));
      phone.lookAt("phone-1-start");
      PhoneForm form = new PhoneForm(phone);
      form.whoAndAct();
      form.theRest("请求撤销罚款200元的处罚决定");
      phone.lookAt("phone-3-check");
      phone.click("declared");
      phone.click("submit");
      String receipt = phone.see("receipt-code").getText();
      assertTrue(receipt.matches("(?s)[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}.*"), receipt);
      phone.lookAt("phone-4-receipt");

      phone.go("/follow?receipt=" + receipt);
      phone.fill("receiptCode", receipt);
      phone.fill("phone", Samples.PHONE);
      phone.click("open-case");
      phone.see("stage", "data-stage", "RECEIVED");
      phone.lookAt("phone-5-follow");
      assertTrue(phone.sees("action-withdraw"), "the applicant may withdraw");

      phone.click("action-changeReminders");
      phone.pick("way", "EMAIL");
      phone.click("send-changeReminders");
      phone.see("faults");
      phone.lookAt("phone-6-reminders");
      phone.fill("email", "xiaoyan@example.org");
      phone.click("send-changeReminders");
      phone.see("done");
    }
  }

  @Test
  void aDraftOutlivesAReloadAndALostNetworkAndIsSentOnce() {
    try (Browser phone = Browser.phone(STACK.address())) {
      phone.go("/apply");
      PhoneForm form = new PhoneForm(phone);
      form.whoAndAct();
      phone.fill("request", "请求撤销罚款，草稿一");
      form.reload();
      phone.see("step", "data-step", "ask");
      assertEquals("请求撤销罚款，草稿一", phone.see("request").getDomProperty("value"));
      form.theRest("请求撤销罚款，草稿一");
      phone.click("declared");

      offline(phone, true);
      hastily(phone, "submit");
      phone.see("offline");
      assertFalse(phone.sees("receipt"), "no receipt without a network");
      offline(phone, false);
      form.reload();
      // It may have been sent by itself when the network came back; a second time does no harm.
      if (!phone.sees("receipt")) {
        hastily(phone, "submit");
      }
      phone.see("receipt-code");
    }
    assertEquals(1, submissionsOf("草稿一"), "sent once");
  }

  @Test
  void faultsAreShownTogetherWithLinksAndTheFocus() {
    try (Browser phone = Browser.phone(STACK.address())) {
      phone.go("/apply");
      phone.click("begin");
      phone.see("step", "data-step", "who");
      phone.click("onward");
      WebElement faults = phone.see("faults");
      assertTrue(faults.findElements(By.tagName("a")).size() >= 2, faults.getText());
      assertEquals(
          true,
          phone.script(
              "return document.querySelector('[data-test=\"faults\"]')"
                  + ".contains(document.activeElement)"),
          "the focus is on the summary");
      phone.lookAt("phone-2-faults");
    }
  }

  @Test
  void theClerkAcceptsAndTheHeadApproves() {
    String id = submitted();
    try (Browser clerk = Browser.desk(STACK.address())) {
      login(clerk, "clerk-330802");
      clerk.go("/desk");
      clerk.see("row-" + id);
      clerk.lookAt("desk-1-list");
      clerk.go("/desk/case?id=" + id);
      clerk.see("stage", "data-stage", "RECEIVED");
      clerk.lookAt("desk-2-case");
      act(clerk, "accept");
      clerk.see("stage", "data-stage", "ACCEPTED");
      reminded(id);
      clerk.go("/desk/case?id=" + id);
      assertTrue(clerk.see("reminders").getText().contains("已发出"), "the reminder is on record");
      clerk.lookAt("desk-3-accepted");
    }
    STREET
        .as("clerk-330802")
        .take("/v1/cases/" + id, "proposeDismissal", Map.of("reasons", "不属于行政复议范围"))
        .is(200);
    try (Browser head = Browser.desk(STACK.address())) {
      login(head, "head-330802");
      head.go("/desk?stage=APPROVAL");
      head.see("row-" + id);
      head.lookAt("desk-4-approval");
      head.go("/desk/case?id=" + id);
      head.see("proposal");
      head.lookAt("desk-5-proposal");
      act(head, "approve");
      head.see("stage", "data-stage", "SERVICE");
    }
  }

  @Test
  void theHallAdministratorSeesHallsCodesAndFigures() {
    Answer hall = STREET.as("hall-admin").post("/v1/halls", Samples.hall("九华乡便民服务中心")).is(201);
    try (Browser admin = Browser.desk(STACK.address())) {
      login(admin, "hall-admin");
      admin.go("/desk/halls");
      admin.see("hall-" + hall.text("/id"));
      admin.lookAt("halls-1-list");
      admin.go("/desk/hall?id=" + hall.text("/id"));
      admin.see("qr");
      admin.see("poster");
      admin.lookAt("halls-2-hall");
      admin.go("/desk/figures");
      admin.see("figures");
      admin.lookAt("halls-3-figures");
    }
  }

  @Test
  void everythingCanBeReachedWithTheKeyboardAlone() {
    try (Browser phone = Browser.phone(STACK.address())) {
      phone.go("/");
      phone.see("apply");
      press(phone, "apply");
      phone.see("begin");
      press(phone, "begin");
      phone.see("step", "data-step", "who");
      tabTo(phone, "applicant-name");
      phone.driver().switchTo().activeElement().sendKeys("王阿婆");
      assertEquals("王阿婆", phone.see("applicant-name").getDomProperty("value"));
      press(phone, "onward");
      phone.see("faults");
    }
  }

  @Test
  void everyPublicPageKeepsTheRulesOnAPhoneAndOnADesk() {
    List<String> pages =
        List.of("/", "/apply", "/follow", "/code-problem?reason=forged", "/login", "/nowhere");
    try (Browser phone = Browser.phone(STACK.address());
        Browser desk = Browser.desk(STACK.address())) {
      for (String page : pages) {
        String name = "page" + page.replaceAll("[^a-z]+", "-");
        phone.go(page);
        phone.see("home");
        phone.lookAt(name + "-360");
        desk.go(page);
        desk.see("home");
        desk.lookAt(name + "-1440");
      }
    }
  }

  private static void offline(Browser phone, boolean offline) {
    ChromiumNetworkConditions conditions = new ChromiumNetworkConditions();
    conditions.setOffline(offline);
    conditions.setLatency(Duration.ZERO);
    phone.driver().setNetworkConditions(conditions);
  }

  /** Three presses where one is meant. */
  private static void hastily(Browser phone, String name) {
    phone.see(name);
    phone.script(
        "const b=document.querySelector('[data-test=\""
            + name
            + "\"]');"
            + "b.click(); b.click(); b.click();");
  }

  private static void login(Browser browser, String user) {
    browser.go("/login");
    browser.see("demo-warning");
    browser.click("login-" + user);
    browser.see("who");
  }

  private static void act(Browser browser, String type) {
    browser.click("action-" + type);
    WebElement form = browser.see("form-" + type);
    for (WebElement field : form.findElements(By.cssSelector("textarea,input[type=text]"))) {
      if (field.isDisplayed() && field.getDomProperty("value").isEmpty()) {
        field.sendKeys("同意，依法办理");
      }
    }
    browser.click("send-" + type);
    browser.see("done");
  }

  private static void reminded(String id) {
    Patience.until(
        () -> STREET.as("clerk-330802").get("/v1/cases/" + id).is(200).text("/reminders/0/state"),
        "SENT"::equals);
  }

  private static String submitted() {
    ObjectNode body = Samples.application(LAST_WEEK);
    return STREET.applicant(null).post("/v1/applications", body).is(201).text("/id");
  }

  private static int submissionsOf(String words) {
    Caller clerk = STREET.as("clerk-330802");
    int found = 0;
    for (JsonNode item :
        clerk.get("/v1/cases?stage=RECEIVED&limit=100").is(200).json().path("items")) {
      Answer one = clerk.get("/v1/cases/" + item.path("id").asText()).is(200);
      found += one.text("/request").contains(words) ? 1 : 0;
    }
    return found;
  }

  private static void tabTo(Browser browser, String name) {
    for (int i = 0; i < 80; i++) {
      WebElement focus = browser.driver().switchTo().activeElement();
      if (name.equals(focus.getDomAttribute("data-test"))) {
        return;
      }
      new Actions(browser.driver()).sendKeys(Keys.TAB).perform();
    }
    throw new AssertionError("the Tab key does not lead to " + name);
  }

  private static void press(Browser browser, String name) {
    tabTo(browser, name);
    browser.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
  }
}

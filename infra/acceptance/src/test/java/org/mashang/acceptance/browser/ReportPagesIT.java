package org.mashang.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.mashang.acceptance.stack.Stack;
import org.mashang.casework.time.Shanghai;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The city's figures and its reports in the browser, at the desk and on a phone. */
class ReportPagesIT {

  private static final Stack STACK = Stack.ofToday();
  private static final LocalDate MONTH =
      Shanghai.day(Instant.now()).withDayOfMonth(1).minusMonths(1);
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @AfterAll
  static void stop() {
    STACK.close();
  }

  /** Applications of last month, as their events say what they count. */
  private static void applications(int many) {
    try (DynamoDbClient dynamo = STACK.cloud().services().clients().dynamoDb()) {
      String table = STACK.cloud().services().physicalName("CasesTable");
      for (int i = 0; i < many; i++) {
        Map<String, AttributeValue> item =
            Map.of(
                "pk", AttributeValue.fromS("CASE#it" + i),
                "sk", AttributeValue.fromS("EVENT#000001"),
                "type", AttributeValue.fromS("closed"),
                "payload", AttributeValue.fromS("{\"type\":\"closed\"}"),
                "at", AttributeValue.fromS(MONTH.plusDays(i) + "T03:00:00Z"),
                "counts",
                    AttributeValue.fromS(
                        "[[\"reconsideration.submitted\",\"330802\",\"330802\",\"h1\",\"SCAN\",\"PENALTY\",\"\",0,null]]"));
        dynamo.putItem(put -> put.tableName(table).item(item));
      }
    }
    call("Recount", "{}");
    call("ReportMaker", "{\"time\":\"" + Instant.now() + "\"}");
  }

  private static void call(String function, String event) {
    HttpRequest request =
        HttpRequest.newBuilder(STACK.cloud().admin().resolve("functions/" + function))
            .POST(BodyPublishers.ofString(event))
            .build();
    try {
      HttpResponse<String> answer = CLIENT.send(request, BodyHandlers.ofString());
      assertEquals(200, answer.statusCode(), answer.body());
      assertTrue(answer.headers().firstValue("X-Amz-Function-Error").isEmpty(), answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
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
    browser.go("/city?from=" + MONTH + "&to=" + MONTH.plusMonths(1).minusDays(1));
    browser.see("city", "data-division", "");
    browser.see("plot-COURSE");
    assertEquals("6", browser.see("figure-RC-01").getAttribute("data-number"));
    browser.lookAt("reports-1-city-" + width);
    browser.click("tile-330802");
    browser.see("city", "data-division", "330802");
    assertTrue(browser.see("trail").getText().contains("柯城区"));
    browser.lookAt("reports-2-division-" + width);
    downToADay(browser, width);
    browser.click("trail-city");
    browser.see("city", "data-division", "");
    inEnglish(browser);
    browser.click("service-FRAUD");
    browser.see("section-FRAUD");
    browser.go("/reports?kind=MONTHLY");
    String period = YearMonth.from(MONTH).toString();
    browser.click("report-" + period + "-1");
    browser.see("report", "data-period", period);
    browser.see("plot-COURSE");
    assertTrue(browser.see("sentences").getText().contains("可比数据"));
    browser.lookAt("reports-3-report-" + width);
  }

  /** A hall and a day of it; Back leads out again. */
  private static void downToADay(Browser browser, String width) {
    browser.click("hall-h1");
    browser.see("city", "data-hall", "h1");
    browser.go(browser.driver().getCurrentUrl() + "&day=" + MONTH);
    browser.see("city", "data-to", MONTH.toString());
    browser.see("plot-COURSE");
    browser.lookAt("reports-4-day-" + width);
    browser.click("trail-hall");
    browser.see("city", "data-from", MONTH.toString());
    browser.notSee("city", "data-to", MONTH.toString());
    browser.driver().navigate().back();
    browser.see("city", "data-to", MONTH.toString());
    browser.click("trail-division");
    browser.see("city", "data-hall", "");
    browser.see("city", "data-division", "330802");
  }

  /** Indicators and places have names in the other language, too. */
  private static void inEnglish(Browser browser) {
    browser.click("language");
    assertTrue(browser.see("ranking").getText().contains("Kecheng"));
    assertTrue(browser.see("figure-RC-01").getText().contains("Applications received"));
    browser.click("language");
    assertTrue(browser.see("ranking").getText().contains("柯城区"));
  }
}

package org.mashang.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortalPagesTest {
  private final Browser browser = new Browser();

  @Test
  void everyPageAndEveryAssetItLinksIsThere() {
    var link = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"");
    for (var page : Page.list(PageFiles.read())) {
      var answer = browser.get(page.path());
      assertEquals(page.path().equals(Site.NOT_FOUND) ? 404 : 200, answer.getStatusCode());
      assertEquals("text/html; charset=utf-8", answer.getHeaders().get("content-type"));
      assertFalse(answer.getBody().contains("{{"), page.path());
      var links = link.matcher(answer.getBody());
      int found = 0;
      while (links.find()) {
        var asset = browser.get(links.group(1));
        assertEquals(200, asset.getStatusCode(), page.path() + " links " + links.group(1));
        assertTrue(asset.getHeaders().get("cache-control").endsWith("immutable"));
        found++;
      }
      assertTrue(found > 5, page.path() + " links its styles and modules");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/assets/old/kit/html.js", "/nothing/here", "/v1/nothing"})
  void everyAnswerForbidsInlineScriptsAndForeignOrigins(String path) {
    var policy = browser.get(path).getHeaders().get("content-security-policy");

    assertTrue(policy.startsWith("default-src 'none'; script-src 'self'; style-src 'self'"));
    assertTrue(policy.contains("connect-src 'self' https://files.example;"));
    assertTrue(policy.contains("frame-ancestors 'none'"));
    assertTrue(policy.contains("img-src 'self' blob: data: https://files.example;"));
    assertFalse(policy.contains("unsafe"));
    assertEquals("nosniff", browser.get(path).getHeaders().get("x-content-type-options"));
  }

  @Test
  void aPageThatHasNotChangedIsNotSentAgain() {
    var tag = browser.get("/").getHeaders().get("etag");

    var again = browser.send("GET", "/", Map.of("if-none-match", "\"other\", W/" + tag));
    assertEquals(304, again.getStatusCode());
    assertNull(again.getBody());
    assertEquals(tag, again.getHeaders().get("etag"));
    assertEquals(200, browser.send("GET", "/", Map.of("if-none-match", "\"x\"")).getStatusCode());
  }

  @Test
  void compressedFormIsTheSameTextUnderAnotherTag() throws IOException {
    var plain = browser.get("/");
    var gzip = browser.send("GET", "/", Map.of("accept-encoding", "br;q=1.0, gzip;q=0.8"));

    assertEquals("gzip", gzip.getHeaders().get("content-encoding"));
    assertEquals(plain.getBody(), Browser.text(gzip));
    assertNotEquals(plain.getHeaders().get("etag"), gzip.getHeaders().get("etag"));
    assertEquals("accept-encoding", gzip.getHeaders().get("vary"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "br", "gzip;q=0", "gzip; q=0.000", "deflate, gzip;q=0"})
  void nothingIsCompressedForABrowserThatRefusesIt(String accepted) {
    var answer = browser.send("GET", "/", Map.of("accept-encoding", accepted));
    assertNull(answer.getHeaders().get("content-encoding"));
    assertTrue(answer.getBody().contains("<html"));
  }

  @Test
  void headHasTheHeadersOfGetAndNoBody() {
    var get = browser.get("/apply");
    var head = browser.send("HEAD", "/apply", Map.of());

    assertEquals(get.getHeaders(), head.getHeaders());
    assertEquals(200, head.getStatusCode());
    assertNull(head.getBody());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Start", "Page", "StartHead", "PageHead"})
  void everyTriggerOfTheTemplateIsAnswered(String trigger) throws IOException {
    var answer = browser.trigger(trigger);
    assertEquals(200, answer.getStatusCode());
    assertEquals("gzip", answer.getHeaders().get("content-encoding"));
    assertEquals(trigger.endsWith("Head"), answer.getBody() == null);
  }

  @Test
  void whatIsNeitherGetNorHeadIsRefused() {
    var answer = browser.send("POST", "/", Map.of());
    assertEquals(405, answer.getStatusCode());
    assertEquals("GET, HEAD", answer.getHeaders().get("allow"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nothing",
        "/not-found",
        "/apply/nothing",
        "/assets/",
        "/assets/x",
        "/assets/x/shell.html",
        "/assets/x/pages.txt",
        "/assets/x/../../etc/passwd",
        "/assets/x/kit/../../shell.html",
        "/assets/x/kit/none.js"
      })
  void whatIsNotThereGetsAPageThatHelps(String path) {
    var answer = browser.get(path);
    assertEquals(404, answer.getStatusCode());
    assertTrue(answer.getBody().contains("entry/not-found.js"));
    assertEquals("no-store", answer.getHeaders().get("cache-control"));
  }

  @Test
  void aProgramThatAsksForARouteThatDoesNotExistGetsAProblem() {
    var answer = browser.get("/v1/nothing");
    assertEquals(404, answer.getStatusCode());
    assertEquals("application/problem+json", answer.getHeaders().get("content-type"));
    assertTrue(answer.getBody().contains("NO_SUCH_ROUTE"));
  }

  @Test
  void aPageFromBeforeAnInstallationStillGetsItsFilesButDoesNotKeepThem() {
    var answer = browser.get("/assets/0123456789/kit/html.js");
    assertEquals(200, answer.getStatusCode());
    assertEquals("no-store", answer.getHeaders().get("cache-control"));
    assertEquals("text/javascript; charset=utf-8", answer.getHeaders().get("content-type"));
  }

  @Test
  void aSlashTooManyDoesNotMatter() {
    assertEquals(browser.get("/apply").getBody(), browser.get("/apply/").getBody());
  }
}

package org.mashang.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A headless Chromium of the system's, driven by the pages' {@code data-test} names. */
final class Browser implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(40);
  private static final Path PICTURES = Path.of("target", "screenshots");
  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  private final ChromeDriver driver;
  private final URI address;

  private Browser(ChromeDriver driver, URI address) {
    this.driver = driver;
    this.address = address;
  }

  /** A window as wide as a phone. */
  static Browser phone(URI address) {
    return open(address, 360, 800);
  }

  /** A window as wide as an office's screen. */
  static Browser desk(URI address) {
    return open(address, 1440, 900);
  }

  private static Browser open(URI address, int width, int height) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(program("chromium", "chromium-browser", "google-chrome"));
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--hide-scrollbars",
        "--disable-background-networking",
        "--disable-dev-shm-usage",
        "--lang=zh-CN");
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(program("chromedriver"))
            .usingAnyFreePort()
            .build();
    ChromeDriver driver = new ChromeDriver(service, options);
    // A window has a least width; what the page is given has none.
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    return new Browser(driver, address);
  }

  private static File program(String... names) {
    return Stream.of(names)
        .flatMap(
            name ->
                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                    .map(folder -> new File(folder, name)))
        .filter(File::canExecute)
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException(names[0] + " is not installed; infra/check says how"));
  }

  ChromeDriver driver() {
    return driver;
  }

  void go(String path) {
    driver.get(address.resolve(path).toString());
  }

  List<WebElement> all(String name) {
    return driver.findElements(By.cssSelector("[data-test=\"" + name + "\"]"));
  }

  boolean sees(String name) {
    return all(name).stream().anyMatch(WebElement::isDisplayed);
  }

  /** The first shown element of that name, as soon as there is one. */
  WebElement see(String name) {
    return patiently(name)
        .until(page -> all(name).stream().filter(WebElement::isDisplayed).findFirst().orElse(null));
  }

  /** Waits until it is there no more. */
  void gone(String name) {
    patiently("no " + name).until(now -> !sees(name));
  }

  /** Waits until an attribute of an element says so. */
  void see(String name, String attribute, String value) {
    patiently(name + " " + attribute + "=" + value)
        .until(
            page -> all(name).stream().anyMatch(e -> value.equals(e.getDomAttribute(attribute))));
  }

  /** Waits until an attribute of an element no longer says so. */
  void notSee(String name, String attribute, String value) {
    patiently(name + " other than " + attribute + "=" + value)
        .until(
            page ->
                all(name).stream()
                    .map(e -> e.getDomAttribute(attribute))
                    .anyMatch(now -> now != null && !now.equals(value)));
  }

  void click(String name) {
    patiently("click " + name)
        .until(
            page -> {
              WebElement element =
                  all(name).stream().filter(Browser::clickable).findFirst().orElse(null);
              if (element == null) {
                return false;
              }
              script("arguments[0].scrollIntoView({block:'center'})", element);
              element.click();
              return true;
            });
  }

  private static boolean clickable(WebElement element) {
    return element.isDisplayed() && element.isEnabled();
  }

  /** Types into a field; a date is set, as a picker would. */
  void fill(String name, String value) {
    WebElement field = see(name);
    // Emptying a field tells a page nothing unless something is typed afterwards.
    boolean typed = !value.isEmpty() && value.codePoints().allMatch(point -> point < 0x10000);
    if (typed && !"date".equals(field.getDomAttribute("type"))) {
      field.clear();
      field.sendKeys(value);
    } else {
      // The driver types no character beyond the basic plane; an input method would.
      script(
          "arguments[0].value=arguments[1];"
              + "arguments[0].dispatchEvent(new Event('input',{bubbles:true}));"
              + "arguments[0].dispatchEvent(new Event('change',{bubbles:true}))",
          field,
          value);
    }
  }

  /** Chooses from the device's own list, by what the choice stands for. */
  void pick(String name, String value) {
    script(
        "arguments[0].value=arguments[1];"
            + "arguments[0].dispatchEvent(new Event('change',{bubbles:true}))",
        see(name),
        value);
  }

  void choose(String name, Path file) {
    all(name).getFirst().sendKeys(file.toAbsolutePath().toString());
  }

  Object script(String code, Object... arguments) {
    return driver.executeScript(code, arguments);
  }

  /** Also what lies below the fold, for that is where what was forgotten lies. */
  private byte[] wholePage() {
    Map<String, Object> taken =
        driver.executeCdpCommand("Page.captureScreenshot", Map.of("captureBeyondViewport", true));
    return Base64.getDecoder().decode(String.valueOf(taken.get("data")));
  }

  /** Keeps a picture of the page, and holds the page to its width and to the rules of WCAG. */
  void lookAt(String name) {
    try {
      Files.createDirectories(PICTURES);
      Files.write(PICTURES.resolve(name + ".png"), wholePage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Number sideways =
        (Number) script("return document.documentElement.scrollWidth - document.body.clientWidth");
    assertEquals(0L, Math.max(0L, sideways.longValue()), name + " scrolls sideways");
    List<Rule> broken = new AxeBuilder().withTags(WCAG).analyze(driver).getViolations();
    assertEquals(
        List.of(),
        broken.stream()
            .map(rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml())
            .toList(),
        name);
  }

  private WebDriverWait patiently(String what) {
    WebDriverWait wait = new WebDriverWait(driver, PATIENCE);
    wait.ignoring(StaleElementReferenceException.class, ElementClickInterceptedException.class);
    wait.withMessage(() -> what + " at " + driver.getCurrentUrl() + ": " + text());
    return wait;
  }

  private String text() {
    String text = driver.findElement(By.tagName("body")).getText();
    return text.substring(0, Math.min(800, text.length()));
  }

  @Override
  public void close() {
    driver.quit();
  }
}

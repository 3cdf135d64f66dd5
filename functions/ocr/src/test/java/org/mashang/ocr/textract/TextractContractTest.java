package org.mashang.ocr.textract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashang.casework.scan.Line;
import org.mashang.casework.scan.PageNote;
import org.mashang.casework.scan.PaperFault;
import org.mashang.ocr.EngineBusy;
import org.mashang.ocr.EngineRefused;
import org.mashang.ocr.PageReading;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

/** The real client against a server that answers in the shapes of the service. */
class TextractContractTest {

  private static final String DETECT = "DetectDocumentText";
  private static final String START = "StartDocumentTextDetection";
  private static final String GET = "GetDocumentTextDetection";
  private static final String TAG = "5b0c9f4d2e1a4b7c8d9e0f1a2b3c4d5e";
  private static final String TOPIC = "arn:aws:sns:ap-southeast-1:123456789012:AmazonTextract-M";
  private static final String ROLE = "arn:aws:iam::123456789012:role/Textract";
  private static final List<String> REPORT =
      List.of("司法鉴定意见书", "送检的王建国血液中检出乙醇成分，含量为152.36mg/100ml。", "2026年3月14日");

  private TextractServer server;

  @BeforeEach
  void start() throws IOException {
    server = new TextractServer();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aPageIsReadLineByLine() {
    server.says(DETECT, 200, recorded("upright.json"));
    PageReading read = read(page());
    assertEquals(REPORT, texts(read));
    assertEquals(0, read.turned());
    assertEquals(1, read.dropped(), "the faint line");
    Line first = read.lines().get(0);
    assertEquals(0.9952, first.confidence(), 1e-4);
    assertEquals(0.12, first.box().left(), 1e-6);
    assertEquals(0.10, first.box().top(), 1e-6);
    assertTrue(server.asked().get(0).contains("\"Document\":{\"Bytes\":\"/9j/"), "a JPEG is sent");
  }

  @ParameterizedTest
  @CsvSource({"upside-down.json, 180", "sideways.json, 270"})
  void aPageThatLiesOtherwiseHasItsBoxesUpright(String file, int turned) {
    server.says(DETECT, 200, recorded(file));
    PageReading read = read(page());
    assertEquals(turned, read.turned());
    assertEquals(REPORT, texts(read));
    assertEquals(0.12, read.lines().get(0).box().x1(), 1e-6);
    assertEquals(0.10, read.lines().get(0).box().y1(), 1e-6);
  }

  @Test
  void latinLettersFromAChinesePageAreNotBelieved() {
    server.says(DETECT, 200, recorded("latin-garbage.json"));
    PageReading read = read(page());
    assertEquals(List.of(), read.lines());
    assertEquals(List.of(PageNote.FEW_HAN), read.notes());
    assertEquals(3, read.dropped());
  }

  @ParameterizedTest
  @CsvSource({
    "400, ProvisionedThroughputExceededException",
    "400, ThrottlingException",
    "400, LimitExceededException",
    "500, InternalServerError"
  })
  void whatIsThrottledOnceIsAskedAgain(int status, String code) {
    server.fails(DETECT, status, code).says(DETECT, 200, recorded("upright.json"));
    assertEquals(REPORT, texts(read(page())));
    assertEquals(2, server.asked().size());
  }

  @ParameterizedTest
  @CsvSource({
    "400, ProvisionedThroughputExceededException",
    "400, ThrottlingException",
    "400, LimitExceededException",
    "500, InternalServerError",
    "503, ServiceUnavailable"
  })
  void whatIsThrottledForEverGoesBackToItsQueue(int status, String code) {
    server.fails(DETECT, status, code);
    assertThrows(EngineBusy.class, () -> read(page()));
    assertTrue(server.asked().size() > 1, "it was tried more than once");
  }

  @ParameterizedTest
  @CsvSource({
    "UnsupportedDocumentException, WRONG_TYPE",
    "BadDocumentException, BROKEN",
    "DocumentTooLargeException, TOO_LARGE",
    "InvalidS3ObjectException, BROKEN"
  })
  void whatItWillNeverReadIsAFaultOfThePaper(String code, PaperFault fault) {
    server.fails(DETECT, 400, code);
    assertEquals(fault, assertThrows(EngineRefused.class, () -> read(page())).fault());
    assertEquals(1, server.asked().size(), "asking again would not help");
  }

  @ParameterizedTest
  @CsvSource({"AccessDeniedException", "InvalidParameterException"})
  void whatIsWrongWithUsIsNotBlamedOnThePaper(String code) {
    server.fails(DETECT, 400, code);
    assertThrows(AwsServiceException.class, () -> read(page()));
  }

  @Test
  void aServiceThatDoesNotAnswerIsBusy() {
    server.saysLate(DETECT, 200, recorded("upright.json"), 60_000);
    assertThrows(EngineBusy.class, () -> read(page()));
  }

  @Test
  void anEngineThatIsNotSaidToReadChineseDoesNotStart() {
    assertThrows(
        IllegalStateException.class, () -> TextractEngine.of(server.clients(), "en,es").close());
  }

  @Test
  void aLongFileIsStartedFetchedInPartsAndPutTogether() {
    server
        .says(START, 200, "{\"JobId\":\"job-1\"}")
        .says(GET, 200, recorded("job-1.json"))
        .says(GET, 200, recorded("job-2.json"));
    try (TextractJobs jobs = TextractJobs.of(server.clients(), TOPIC, ROLE)) {
      assertEquals("job-1", jobs.start("mashang-files", "files/9a1b2c3d", TAG));
      String start = server.asked().get(0);
      assertTrue(start.contains("\"ClientRequestToken\":\"" + TAG + "\""), start);
      assertTrue(start.contains("\"SNSTopicArn\":\"" + TOPIC + "\""), start);
      TextractJobs.Ended ended = jobs.result("job-1");
      assertEquals(2, ended.pages());
      assertEquals(REPORT.subList(0, 2), texts(ended.page(1, 1654, 2339)));
      assertEquals(List.of("讯问笔录"), texts(ended.page(2, 1654, 2339)));
      assertEquals(Set.of(), ended.failed());
      assertTrue(server.asked().get(2).contains("\"NextToken\":\"dG9rZW4tMg==\""));
    }
  }

  @Test
  void aJobThatReadOnlySomePagesNamesTheOthers() {
    server.says(GET, 200, recorded("job-partial.json"));
    try (TextractJobs jobs = TextractJobs.of(server.clients(), TOPIC, ROLE)) {
      TextractJobs.Ended ended = jobs.result("job-1");
      assertEquals(Set.of(2), ended.failed());
      assertEquals(2, ended.page(1, 1654, 2339).lines().size());
    }
  }

  @Test
  void aJobThatFailedIsRefusedAndOneThatRunsIsBusy() {
    server.says(GET, 200, recorded("job-failed.json"));
    try (TextractJobs jobs = TextractJobs.of(server.clients(), TOPIC, ROLE)) {
      assertThrows(EngineRefused.class, () -> jobs.result("job-1"));
    }
    stop();
    assertThrows(
        EngineBusy.class,
        () -> {
          start();
          server.says(GET, 200, recorded("job-running.json"));
          try (TextractJobs jobs = TextractJobs.of(server.clients(), TOPIC, ROLE)) {
            jobs.result("job-1");
          }
        });
  }

  @ParameterizedTest
  @CsvSource({"InvalidS3ObjectException", "BadDocumentException"})
  void aFileThatCannotBeFetchedIsRefused(String code) {
    server.fails(START, 400, code);
    try (TextractJobs jobs = TextractJobs.of(server.clients(), TOPIC, ROLE)) {
      assertThrows(EngineRefused.class, () -> jobs.start("mashang-files", "files/x", TAG));
    }
  }

  @Test
  void aNoticeIsReadWithTheTopicsEnvelope() {
    TextractNotice notice = TextractNotice.of(recorded("notice.json"));
    assertEquals("SUCCEEDED", notice.status());
    assertEquals(TAG, notice.tag());
    assertEquals(64, notice.jobId().length());
  }

  @Test
  void aNoticeIsReadWithoutEnvelope() {
    assertEquals(
        new TextractNotice("job-1", "FAILED", ""),
        TextractNotice.of("{\"JobId\":\"job-1\",\"Status\":\"FAILED\"}"));
  }

  @Test
  void somethingElseIsNoNotice() {
    assertThrows(IllegalArgumentException.class, () -> TextractNotice.of("{\"Type\":\"x\"}"));
    assertThrows(IllegalArgumentException.class, () -> TextractNotice.of("no JSON"));
  }

  private PageReading read(BufferedImage page) {
    try (TextractEngine engine = TextractEngine.of(server.clients(), "zh, en")) {
      return engine.read(page);
    }
  }

  private static BufferedImage page() {
    return new BufferedImage(200, 283, BufferedImage.TYPE_INT_RGB);
  }

  private static List<String> texts(PageReading read) {
    return read.lines().stream().map(Line::text).toList();
  }

  private static String recorded(String name) {
    try (InputStream in = TextractContractTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}

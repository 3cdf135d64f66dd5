package org.mashang.ocr.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mashang.casework.scan.Line;
import org.mashang.casework.scan.PageNote;
import org.mashang.casework.scan.PageText;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.ocr.DrawnPage;
import org.mashang.ocr.PdfOf;
import org.mashang.ocr.textract.TextractServer;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.reading.PageFiles;
import org.mashang.platform.reading.ReadingOrder;
import org.mashang.platform.reading.ReadingResult;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/**
 * A long file of scans, read by a job of Textract: whatever becomes of the job, the file is read.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LongPapersTest {

  private static final int PAGES = 3;
  private static final String START = "StartDocumentTextDetection";
  private static final String GET = "GetDocumentTextDetection";
  private static final String DETECT = "DetectDocumentText";
  private static final JsonMapper JSON = new JsonMapper();
  private static final byte[] FILE = file();

  private final EmbeddedCloud cloud;
  private final Post post;
  private final PageFiles files;
  private TextractServer server;
  private PaperSplit split;
  private PageReader reader;
  private LongPapers longPapers;

  LongPapersTest() throws IOException {
    cloud =
        EmbeddedCloud.fromTemplate(Path.of("../../template.yaml"))
            .parameter("OcrEngine", "textract:zh")
            .start();
    post = new Post(cloud);
    files = new PageFiles(cloud.clients().s3(), cloud.physicalName("FilesBucket"));
    server = start();
  }

  private TextractServer start() throws IOException {
    server = new TextractServer();
    split = make("PaperSplit", PaperSplit::new);
    reader = make("PageReader", PageReader::new);
    longPapers = make("LongPapers", LongPapers::new);
    return server;
  }

  @BeforeEach
  void afresh() throws IOException {
    server.close();
    start();
    for (String queue : List.of("Reading", "Pages", "ReadPapers")) {
      post.take(queue + "Queue");
      post.take(queue + "DeadLetters");
    }
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @AfterAll
  void close() {
    cloud.close();
  }

  @Test
  void aLongFileIsReadByOneJobAndNoPageCostsACall() {
    server
        .says(START, 200, "{\"JobId\":\"job-1\"}")
        .says(GET, 200, JobAnswers.job(PAGES, 1, 2, "next", Set.of()));
    server.says(GET, 200, JobAnswers.job(PAGES, 3, PAGES, null, Set.of()));
    ReadingOrder order = ordered(FILE);
    assertEquals(List.of(), post.take("PagesQueue"), "nothing waits while the job runs");
    assertTrue(ended("SUCCEEDED"));
    post.deliver("PagesQueue", reader);
    assertRead(order);
    assertEquals(0, asked(DETECT));
    assertEquals("textract-job/1", text(order, 3).engine());
  }

  @Test
  void aNoticeThatComesTwiceOrAfterEverythingChangesNothing() {
    server
        .says(START, 200, "{\"JobId\":\"job-1\"}")
        .says(GET, 200, JobAnswers.job(PAGES, 1, PAGES, null, Set.of()));
    ReadingOrder order = ordered(FILE);
    assertTrue(ended("SUCCEEDED"));
    assertTrue(ended("SUCCEEDED"));
    post.deliver("PagesQueue", reader);
    assertTrue(ended("SUCCEEDED"));
    assertEquals(List.of(), post.take("PagesQueue"));
    assertRead(order);
  }

  @Test
  void pagesThatTheJobLeftOutAreReadOneByOne() {
    server
        .says(START, 200, "{\"JobId\":\"job-1\"}")
        .says(GET, 200, JobAnswers.job(PAGES, 1, PAGES, null, Set.of(2, 3)))
        .says(DETECT, 200, JobAnswers.page());
    ReadingOrder order = ordered(FILE);
    assertTrue(ended("PARTIAL_SUCCESS"));
    post.deliver("PagesQueue", reader);
    assertRead(order);
    assertEquals(2, asked(DETECT));
    assertEquals("textract/1", text(order, 2).engine());
  }

  @Test
  void aJobThatFailedLeavesEveryPageToBeReadOneByOne() {
    server.says(START, 200, "{\"JobId\":\"job-1\"}").says(DETECT, 200, JobAnswers.page());
    ReadingOrder order = ordered(FILE);
    assertTrue(ended("FAILED"));
    post.deliver("PagesQueue", reader);
    assertRead(order);
    assertEquals(PAGES, asked(DETECT));
  }

  @Test
  void aJobThatCannotStartIsDoneWithout() {
    server.fails(START, 400, "LimitExceededException").says(DETECT, 200, JobAnswers.page());
    ReadingOrder order = ordered(FILE);
    post.deliver("PagesQueue", reader);
    assertRead(order);
  }

  @Test
  void anOrderThatComesAgainBecauseNoNoticeCameIsReadPageByPage() {
    server.says(START, 200, "{\"JobId\":\"job-1\"}").says(DETECT, 200, JobAnswers.page());
    ReadingOrder order = ordered(FILE);
    post.send("ReadingQueue", order);
    post.deliver("ReadingQueue", split);
    post.deliver("PagesQueue", reader);
    assertRead(order);
    assertEquals(1, asked(START), "a second job would be paid for twice");
  }

  @Test
  void aJobThatStillRunsComesAgainAndANoticeOfNobodysJobIsADeadLetter() {
    server
        .says(START, 200, "{\"JobId\":\"job-1\"}")
        .says(GET, 200, "{\"JobStatus\":\"IN_PROGRESS\"}")
        .says(GET, 200, JobAnswers.job(PAGES, 1, PAGES, null, Set.of()));
    ReadingOrder order = ordered(FILE);
    assertFalse(ended("SUCCEEDED"));
    assertTrue(ended("SUCCEEDED"));
    post.deliver("PagesQueue", reader);
    assertRead(order);
    assertFalse(post.hand(JobAnswers.notice("SUCCEEDED", "somebodyElses"), longPapers));
  }

  @Test
  void shortFilesAndDigitalOnesStartNoJob() {
    ordered(PdfOf.scans(Collections.nCopies(PAGES - 1, picture())));
    assertEquals(PAGES - 1, post.take("PagesQueue").size());
    ordered(PdfOf.textThenScans(PAGES + 1, List.of(picture())));
    assertEquals(PAGES + 2, post.take("PagesQueue").size());
    assertEquals(0, asked(START));
  }

  @Test
  void digitalPagesOfALongFileKeepTheirTextLayer() {
    server
        .says(START, 200, "{\"JobId\":\"job-1\"}")
        .says(GET, 200, JobAnswers.job(PAGES, 1, 4, null, Set.of()));
    ReadingOrder order = ordered(PdfOf.textThenScans(1, Collections.nCopies(PAGES, picture())));
    assertEquals(1, asked(START));
    assertTrue(ended("SUCCEEDED"));
    post.deliver("PagesQueue", reader);
    assertEquals("pdf-text/1", text(order, 1).engine());
    assertEquals("textract-job/1", text(order, 2).engine());
    assertTrue(says(text(order, 1), "以下各页为扫描件"));
  }

  @Test
  void theOrderComesAgainByItselfSoThatANoticeThatNeverComesHoldsNothingUp() {
    server.says(START, 200, "{\"JobId\":\"job-1\"}");
    int before = heldBack();
    ordered(FILE);
    assertEquals(before + 1, heldBack());
    ordered(PdfOf.scans(List.of(picture())));
    assertEquals(before + 1, heldBack(), "what has no job needs no second look");
  }

  @Test
  void anAnswerThatCannotBeFetchedComesAgainAndThePagesAreReadWithoutIt() {
    server
        .says(START, 200, "{\"JobId\":\"job-1\"}")
        .fails(GET, 400, "LimitExceededException")
        .says(DETECT, 200, JobAnswers.page());
    ReadingOrder order = ordered(FILE);
    assertFalse(ended("SUCCEEDED"), "the queue hands it out again");
    post.send("ReadingQueue", order);
    post.deliver("ReadingQueue", split);
    post.deliver("PagesQueue", reader);
    assertRead(order);
  }

  @Test
  void aSuccessWhoseResultSaysItFailedLeavesEveryPageToBeReadOneByOne() {
    server
        .says(START, 200, "{\"JobId\":\"job-1\"}")
        .says(GET, 200, "{\"JobStatus\":\"FAILED\"}")
        .says(DETECT, 200, JobAnswers.page());
    ReadingOrder order = ordered(FILE);
    assertTrue(ended("SUCCEEDED"));
    post.deliver("PagesQueue", reader);
    assertRead(order);
    assertEquals(PAGES, asked(DETECT));
  }

  @Test
  void aPageWithHardlyAChineseCharacterIsNotBelievedFromAJobEither() {
    String latin =
        JobAnswers.job(PAGES, 1, PAGES, null, Set.of())
            .replace("，血液乙醇含量检验报告", " IfIL Z%EE Ra thE mAtER iAl of A pApEr");
    server.says(START, 200, "{\"JobId\":\"job-1\"}").says(GET, 200, latin);
    ReadingOrder order = ordered(FILE);
    assertTrue(ended("SUCCEEDED"));
    post.deliver("PagesQueue", reader);
    assertEquals(List.of(), text(order, 1).lines());
    assertEquals(List.of(PageNote.FEW_HAN), text(order, 1).notes());
  }

  @Test
  void theUprightPictureIsKeptForTheDesk() {
    server
        .says(START, 200, "{\"JobId\":\"job-1\"}")
        .says(GET, 200, JobAnswers.job(PAGES, 1, PAGES, null, Set.of()));
    ReadingOrder order = ordered(FILE);
    assertTrue(ended("SUCCEEDED"));
    post.deliver("PagesQueue", reader);
    String key = PageFiles.pictureKey(order.output(), PAGES);
    long bytes =
        cloud
            .clients()
            .s3()
            .headObject(ask -> ask.bucket(cloud.physicalName("FilesBucket")).key(key))
            .contentLength();
    assertTrue(bytes > 0);
  }

  private void assertRead(ReadingOrder order) {
    Set<ReadingResult> results = Set.copyOf(post.results());
    assertEquals(
        Set.of(new ReadingResult(order.job(), order.output(), PAGES, List.of(), null)), results);
    for (int page = 1; page <= PAGES; page++) {
      assertTrue(says(text(order, page), "血液乙醇含量"));
    }
  }

  private static boolean says(PageText page, String text) {
    return page.lines().stream().map(Line::text).anyMatch(line -> line.contains(text));
  }

  private int heldBack() {
    QueueAttributeName delayed = QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_DELAYED;
    String queue = cloud.physicalName("ReadingQueue");
    var answer =
        cloud
            .clients()
            .sqs()
            .getQueueAttributes(ask -> ask.queueUrl(queue).attributeNames(delayed));
    return Integer.parseInt(answer.attributes().get(delayed));
  }

  private PageText text(ReadingOrder order, int page) {
    return files.text(order.output(), page).orElseThrow();
  }

  private long asked(String operation) {
    return server.asked().stream().filter(one -> one.startsWith(operation + " ")).count();
  }

  private boolean ended(String status) {
    String start =
        server.asked().stream().filter(one -> one.startsWith(START)).findFirst().orElseThrow();
    try {
      String tag = JSON.readTree(start.substring(START.length())).path("JobTag").asText();
      return post.hand(JobAnswers.notice(status, tag), longPapers);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private ReadingOrder ordered(byte[] file) {
    String job = UUID.randomUUID().toString().replace("-", "");
    String bucket = cloud.physicalName("FilesBucket");
    cloud
        .clients()
        .s3()
        .putObject(put -> put.bucket(bucket).key("papers/" + job), RequestBody.fromBytes(file));
    ReadingOrder order =
        new ReadingOrder(
            job, "papers/" + job, sha256(file), "application/pdf", "readings/" + job + "/");
    post.send("ReadingQueue", order);
    post.deliver("ReadingQueue", split);
    return order;
  }

  private static byte[] file() {
    return PdfOf.scans(Collections.nCopies(PAGES, picture()));
  }

  private static BufferedImage picture() {
    return DrawnPage.of(List.of("血液乙醇含量检验报告")).dpi(40).picture();
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private <T> T make(String name, BiFunction<Environment, Clients, T> constructor) {
    Map<String, String> variables = new HashMap<>(cloud.environmentOf(name));
    variables.computeIfPresent("LONG_PAPER_PAGES", (key, pages) -> String.valueOf(PAGES));
    variables.put("AWS_ENDPOINT_URL_TEXTRACT", server.address());
    Variable[] declared =
        Arrays.stream(Variable.values())
            .filter(variable -> variables.containsKey(variable.name()))
            .toArray(Variable[]::new);
    return constructor.apply(Environment.of(variables, declared), Clients.of(variables));
  }
}

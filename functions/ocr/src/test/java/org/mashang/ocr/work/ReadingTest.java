package org.mashang.ocr.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mashang.casework.scan.Line;
import org.mashang.casework.scan.PageNote;
import org.mashang.casework.scan.PageText;
import org.mashang.casework.scan.PaperFault;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.emulator.EmbeddedCloudExtension;
import org.mashang.ocr.DrawnPage;
import org.mashang.ocr.OcrEngine;
import org.mashang.ocr.PdfOf;
import org.mashang.ocr.PicturesOf;
import org.mashang.ocr.embedded.EmbeddedEngine;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;
import org.mashang.platform.reading.PageFiles;
import org.mashang.platform.reading.ReadingOrder;
import org.mashang.platform.reading.ReadingProgress;
import org.mashang.platform.reading.ReadingResult;
import org.mashang.platform.reading.Readings;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.model.Message;

/** From the order to the result, through the real queues, table and bucket, whatever breaks. */
@ExtendWith(EmbeddedCloudExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingTest {

  private static final List<List<String>> TEXTS =
      List.of(
          List.of("第一页", "血液酒精含量检验报告"),
          List.of("第二页", "含量为152.36mg/100ml"),
          List.of("第三页", "讯问笔录"));

  private final OcrEngine engine = EmbeddedEngine.open();
  private final EmbeddedCloud cloud;
  private final Post post;
  private final S3Client s3;
  private final PageFiles files;
  private final Readings readings;
  private final PaperSplit split;
  private final PageReader reader;

  ReadingTest(EmbeddedCloud cloud) {
    this.cloud = cloud;
    post = new Post(cloud);
    s3 = cloud.clients().s3();
    files = new PageFiles(s3, cloud.physicalName("FilesBucket"));
    readings = new Readings(cloud.clients().dynamoDb(), cloud.physicalName("ReadingsTable"));
    split = make("PaperSplit", PaperSplit::new);
    reader =
        make("PageReader", (environment, clients) -> new PageReader(environment, clients, engine));
  }

  @BeforeEach
  void emptyTheQueues() {
    for (String queue : List.of("Reading", "Pages", "ReadPapers")) {
      post.take(queue + "Queue");
      post.take(queue + "DeadLetters");
    }
  }

  @AfterAll
  void close() {
    engine.close();
  }

  @Test
  void everyPageOfAScanIsReadAndItsPictureIsKept() throws IOException {
    ReadingOrder order = ordered(scan(), "image/tiff");
    post.deliver("PagesQueue", reader);
    assertEquals(
        List.of(new ReadingResult(order.job(), order.output(), 3, List.of(), null)),
        post.results());
    for (int page = 1; page <= 3; page++) {
      PageText text = files.text(order.output(), page).orElseThrow();
      assertEquals(String.join("", TEXTS.get(page - 1)), textOf(text));
      BufferedImage picture = picture(order, page);
      assertTrue(Math.max(picture.getWidth(), picture.getHeight()) <= 1600);
    }
    assertEquals(new ReadingProgress(3, 3, 0), readings.state(order.job()).progress());
  }

  @Test
  void progressIsSeenPageByPage() {
    ReadingOrder order = ordered(scan(), "image/tiff");
    assertEquals(new ReadingProgress(3, 0, 0), readings.state(order.job()).progress());
    assertTrue(post.hand(post.take("PagesQueue").get(0), reader));
    assertEquals(new ReadingProgress(3, 1, 0), readings.state(order.job()).progress());
  }

  @Test
  void messagesThatComeTwiceAndInAnyOrderChangeNothing() {
    ReadingOrder order = ordered(scan(), "image/tiff");
    List<Message> pages = new ArrayList<>(post.take("PagesQueue"));
    pages.addAll(List.copyOf(pages));
    Collections.reverse(pages);
    pages.forEach(page -> assertTrue(post.hand(page, reader)));
    Set<ReadingResult> results = Set.copyOf(post.results());
    assertEquals(
        Set.of(new ReadingResult(order.job(), order.output(), 3, List.of(), null)), results);
  }

  @Test
  void anOrderThatComesAgainAsksOnlyForWhatIsMissing() {
    ReadingOrder order = ordered(scan(), "image/tiff");
    assertTrue(post.hand(page(order, 2), reader));
    post.take("PagesQueue");
    post.send("ReadingQueue", order);
    post.deliver("ReadingQueue", split);
    assertEquals(2, post.take("PagesQueue").size());
    assertEquals(List.of(), post.results());
  }

  @Test
  void anOrderThatComesAgainAfterAllIsReadIsAnswered() {
    ReadingOrder order = ordered(PicturesOf.one(draw(0), "png"), "image/png");
    post.deliver("PagesQueue", reader);
    assertEquals(1, post.results().size());
    post.send("ReadingQueue", order);
    post.deliver("ReadingQueue", split);
    assertEquals(1, post.results().size());
    assertEquals(List.of(), post.take("PagesQueue"));
  }

  @Test
  void aWorkerThatIsKilledBeforeItSpeaksIsFollowedByOneThatDoes() {
    ReadingOrder order = ordered(scan(), "image/tiff");
    List<Message> pages = post.take("PagesQueue");
    for (int page = 1; page <= 3; page++) {
      readings.beginPage(order.job(), page);
      readings.read(order.job(), page);
    }
    assertTrue(post.hand(pages.get(2), reader));
    assertEquals(1, post.results().size());
  }

  @Test
  void aWorkerThatIsKilledBetweenTextAndTableIsFollowedByOneThatReadsAgain() {
    ReadingOrder order = ordered(PicturesOf.one(draw(0), "png"), "image/png");
    readings.beginPage(order.job(), 1);
    files.writePicture(order.output(), 1, new byte[] {1});
    post.deliver("PagesQueue", reader);
    assertEquals(String.join("", TEXTS.get(0)), textOf(files.text(order.output(), 1).get()));
  }

  @Test
  void aPageThatFailsThreeTimesReachesTheDeadLettersAndTheDesk() {
    ReadingOrder order = ordered(PdfOf.withHugePicture(draw(0)), "application/pdf");
    post.deliver("PagesQueue", reader);
    ReadingResult result = post.results().get(0);
    assertEquals(2, result.pages());
    assertEquals(List.of(2), result.unread());
    assertEquals(List.of(PageNote.UNREAD), files.text(order.output(), 2).orElseThrow().notes());
    assertFalse(files.text(order.output(), 1).orElseThrow().lines().isEmpty());
    List<Message> dead = post.take("PagesDeadLetters");
    assertEquals(1, dead.size());
    assertTrue(dead.get(0).body().contains(order.job()));
    assertEquals(List.of(), post.take("PagesQueue"));
  }

  @Test
  void aPageThatKillsItsWorkerThreeTimesIsGivenUpAtOnce() {
    ReadingOrder order = ordered(scan(), "image/tiff");
    killed(order, 2, 3);
    post.deliver("PagesQueue", reader);
    assertEquals(List.of(2), post.results().get(0).unread());
    assertEquals(1, post.take("PagesDeadLetters").size());
    assertEquals(new ReadingProgress(3, 2, 1), readings.state(order.job()).progress());
  }

  @Test
  void aPageThatKilledItsWorkerTwiceIsReadTheThirdTime() {
    ReadingOrder order = ordered(scan(), "image/tiff");
    killed(order, 2, 2);
    post.deliver("PagesQueue", reader);
    assertEquals(List.of(), post.results().get(0).unread());
  }

  @Test
  void aPageThatIsSentAgainFromTheDeadLettersIsTriedAfresh() {
    ReadingOrder order = ordered(scan(), "image/tiff");
    killed(order, 2, 3);
    post.deliver("PagesQueue", reader);
    assertEquals(List.of(2), post.results().get(0).unread());
    post.take("PagesDeadLetters");
    post.send("PagesQueue", new PageOrder(order, 2));
    post.deliver("PagesQueue", reader);
    assertEquals(
        List.of(new ReadingResult(order.job(), order.output(), 3, List.of(), null)),
        post.results());
    assertEquals(String.join("", TEXTS.get(1)), textOf(files.text(order.output(), 2).get()));
  }

  @Test
  void aFileThatCannotBeReadIsToldAtOnce() {
    ReadingOrder order = ordered(PdfOf.blank(300), "application/pdf");
    assertEquals(
        List.of(
            new ReadingResult(
                order.job(), order.output(), 0, List.of(), PaperFault.TOO_MANY_PAGES)),
        post.results());
    assertEquals(List.of(), post.take("PagesQueue"));
    assertEquals(List.of(), post.take("ReadingDeadLetters"));
  }

  @Test
  void otherBytesThanTheOrderedOnesAreNotRead() {
    ReadingOrder order = order(scan(), "image/tiff");
    put(order.key(), PicturesOf.one(draw(0), "png"));
    post.send("ReadingQueue", order);
    post.deliver("ReadingQueue", split);
    assertEquals(PaperFault.BROKEN, post.results().get(0).fault());
  }

  @Test
  void aFileThatIsNotThereIsToldAfterThreeTriesAndSeenByAPerson() {
    ReadingOrder there = order(scan(), "image/tiff");
    ReadingOrder order =
        new ReadingOrder(
            there.job(), "files/nothing", there.sha256(), there.type(), there.output());
    post.send("ReadingQueue", order);
    post.deliver("ReadingQueue", split);
    assertEquals(
        Set.of(PaperFault.BROKEN),
        post.results().stream().map(ReadingResult::fault).collect(Collectors.toSet()));
    assertEquals(1, post.take("ReadingDeadLetters").size());
  }

  @Test
  void aFileThatKillsItsOpenerThreeTimesIsGivenUpAtOnce() {
    ReadingOrder order = order(scan(), "image/tiff");
    post.send("ReadingQueue", order);
    Message message = post.take("ReadingQueue").get(0);
    for (int i = 0; i < PaperSplit.TRIES; i++) {
      readings.beginFile(order.job());
    }
    assertFalse(post.hand(again(message), split));
    assertEquals(PaperFault.BROKEN, post.results().get(0).fault());
  }

  @Test
  void whatIsNoOrderReachesTheDeadLetters() {
    post.send("ReadingQueue", Map.of("job", 1));
    post.deliver("ReadingQueue", split);
    assertEquals(1, post.take("ReadingDeadLetters").size());
  }

  @Test
  void theQueuesHandOutAMessageAsOftenAsTheFunctionsCount() {
    for (String queue : List.of("ReadingQueue", "PagesQueue")) {
      String policy =
          cloud.resources().stream()
              .filter(resource -> resource.name().equals(queue))
              .findFirst()
              .orElseThrow()
              .properties()
              .child("RedrivePolicy")
              .orElseThrow()
              .textEntries()
              .get("maxReceiveCount");
      assertEquals(PageReader.RECEIVES, Integer.parseInt(policy));
    }
  }

  /** What a page looks like whose worker was killed so often: begun, and handed out as often. */
  private void killed(ReadingOrder order, int page, int times) {
    List<Message> pages = post.take("PagesQueue");
    for (Message message : pages) {
      if (message.body().contains("\"page\":" + page + "}")) {
        post.send("PagesQueue", new PageOrder(order, page));
        post.receiveAndDie("PagesQueue", times);
      }
    }
    for (int i = 0; i < times; i++) {
      readings.beginPage(order.job(), page);
    }
    for (int other = 1; other <= pages.size(); other++) {
      if (other != page) {
        post.send("PagesQueue", new PageOrder(order, other));
      }
    }
  }

  private Message page(ReadingOrder order, int page) {
    return Message.builder()
        .messageId("page-" + page)
        .body(org.mashang.platform.reading.ReadingJson.write(new PageOrder(order, page)))
        .build();
  }

  private static Message again(Message message) {
    return message.toBuilder()
        .attributesWithStrings(
            Map.of("ApproximateReceiveCount", "4", "SentTimestamp", "1791770401500"))
        .build();
  }

  private ReadingOrder ordered(byte[] file, String type) {
    ReadingOrder order = order(file, type);
    post.send("ReadingQueue", order);
    post.deliver("ReadingQueue", split);
    return order;
  }

  private ReadingOrder order(byte[] file, String type) {
    String job = UUID.randomUUID().toString().replace("-", "");
    put("files/" + job, file);
    return new ReadingOrder(job, "files/" + job, sha256(file), type, "readings/" + job + "/");
  }

  private void put(String key, byte[] file) {
    s3.putObject(
        put -> put.bucket(cloud.physicalName("FilesBucket")).key(key), RequestBody.fromBytes(file));
  }

  private BufferedImage picture(ReadingOrder order, int page) throws IOException {
    byte[] jpeg =
        s3.getObjectAsBytes(
                get ->
                    get.bucket(cloud.physicalName("FilesBucket"))
                        .key(PageFiles.pictureKey(order.output(), page)))
            .asByteArray();
    return ImageIO.read(new ByteArrayInputStream(jpeg));
  }

  private static byte[] scan() {
    return PicturesOf.tiff(List.of(draw(0), draw(1), draw(2)));
  }

  private static BufferedImage draw(int page) {
    return DrawnPage.of(TEXTS.get(page)).dpi(100).points(18).picture();
  }

  private static String textOf(PageText text) {
    return text.lines().stream().map(Line::text).collect(Collectors.joining());
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private <T> T make(String name, BiFunction<Environment, Clients, T> constructor) {
    Map<String, String> variables = cloud.environmentOf(name);
    Variable[] declared =
        Arrays.stream(Variable.values())
            .filter(variable -> variables.containsKey(variable.name()))
            .toArray(Variable[]::new);
    return constructor.apply(Environment.of(variables, declared), Clients.of(variables));
  }
}

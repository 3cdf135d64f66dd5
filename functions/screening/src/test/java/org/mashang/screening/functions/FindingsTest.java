package org.mashang.screening.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mashang.casework.scan.PaperFault;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.emulator.EmbeddedCloudExtension;
import org.mashang.platform.reading.ReadingOrder;
import org.mashang.platform.reading.ReadingResult;

/** Files that are not what they say become findings on their case, never a stuck queue. */
@ExtendWith(EmbeddedCloudExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FindingsTest {

  private final Course course;
  private final Bureau bureau;

  FindingsTest(EmbeddedCloud cloud) {
    course = new Course(cloud);
    bureau = course.bureau;
  }

  @Test
  void aFileThatLiesAboutItsTypeIsRefusedAndTheCaseSaysWhy() {
    String id = bureau.opened();
    course.arrived(id, "伪装的材料", null, "PK\u0003\u0004 no pdf".getBytes(StandardCharsets.UTF_8));
    Answer page = bureau.show(Person.GU, id).is(200);
    assertEquals("REFUSED", page.text("/papers/0/state"));
    assertEquals("WRONG_TYPE", page.text("/papers/0/fault"));
    assertFalse(page.text("/papers/0/reason").isEmpty());
    assertEquals("INTAKE", page.text("/stage"));
    assertEquals(List.of(), course.wire.relayed(id));
  }

  @Test
  void aFileOfAnotherSizeThanAnnouncedIsRefused() {
    String id = bureau.opened();
    String paper = course.laid(id, "没传完", null, Course.pdf("whole"));
    course.wire.lay(
        "papers/" + id + "/" + paper, "%PDF-1.4 %%EOF".getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of(), Wire.failed(course.wire.arrive(Course.arrival(id, paper))));
    assertEquals("REFUSED", bureau.show(Person.GU, id).text("/papers/0/state"));
  }

  @Test
  void whatNobodyAnnouncedAndWhatIsNoNotificationDoNotStickTogether() {
    String id = bureau.opened();
    String paper = course.laid(id, "鉴定意见", null, Course.pdf("good"));
    var batch =
        Wire.messages(
            Bureau.NOW,
            "{\"Service\":\"Amazon S3\",\"Event\":\"s3:TestEvent\"}",
            Wire.arrivedAt("papers/" + id + "/nobody"),
            Wire.arrivedAt("papers/nocase/nobody"),
            Wire.arrivedAt("files/elsewhere"),
            "no json",
            Wire.arrivedAt("papers/" + id + "/" + paper));
    assertEquals(List.of("message-4"), Wire.failed(course.wire.arrive(batch)));
    assertEquals("READING", bureau.show(Person.GU, id).text("/papers/0/state"));
  }

  @ParameterizedTest
  @EnumSource(PaperFault.class)
  void aPaperThatCannotBeReadIsAFindingAndTheOthersGoOn(PaperFault fault) {
    String id = bureau.opened();
    course.arrived(id, "坏材料", null, Course.pdf("bad " + fault));
    course.arrived(id, "鉴定意见", "BLOOD_OPINION", Course.pdf("good"));
    List<ReadingOrder> orders = course.wire.relayed(id);
    ReadingOrder bad = orders.getFirst();
    ReadingResult failed = new ReadingResult(bad.job(), bad.output(), 0, List.of(), fault);
    ReadingResult read = course.wire.readAs(orders.getLast(), Course.OPINION.formatted("81"));
    assertEquals(List.of(), Wire.failed(course.wire.tell(failed, read, failed)));
    assertEquals(List.of(), Wire.failed(course.wire.screen(id)));
    Answer page = bureau.show(Person.GU, id).is(200);
    assertEquals(fault.name(), page.text("/papers/0/fault"));
    assertEquals("REVIEW", page.text("/stage"));
    assertEquals(1, page.at("/screening/number").asInt());
  }

  @Test
  void aCaseWithNothingButUnreadablePapersIsForAHuman() {
    String id = bureau.opened();
    course.arrived(id, "坏材料", null, Course.pdf("bad"));
    ReadingOrder order = course.wire.relayed(id).getFirst();
    course.wire.tell(
        new ReadingResult(order.job(), order.output(), 0, List.of(), PaperFault.BROKEN));
    assertEquals(List.of(), Wire.failed(course.wire.screen(id)));
    Answer page = bureau.show(Person.GU, id).is(200);
    assertTrue(page.at("/screening").isNull());
    assertEquals("INTAKE", page.text("/stage"));
  }

  @Test
  void aPageThatWasNeverReadLeavesItsPaperUsable() {
    String id = bureau.opened();
    course.arrived(id, "鉴定意见", "BLOOD_OPINION", Course.pdf("two pages"));
    ReadingOrder order = course.wire.relayed(id).getFirst();
    course.wire.readAs(order, Course.OPINION.formatted("149.9"));
    course.wire.tell(new ReadingResult(order.job(), order.output(), 2, List.of(2), null));
    assertEquals(List.of(), Wire.failed(course.wire.screen(id)));
    Answer page = bureau.show(Person.GU, id).is(200);
    assertEquals(2, page.at("/papers/0/pages").asInt());
    assertEquals(2, page.at("/papers/0/unread/0").asInt());
    assertEquals("NEEDS_HUMAN", page.text("/screening/outcome"));
    assertTrue(page.at("/screening/facts").toString().contains("PAGE_DOUBTFUL"));
  }

  @Test
  void whatARefusedPaperMayHoldIsDoubtedUntilItIsTakenOut() {
    String id = bureau.opened();
    bureau.command(Person.GU, id, "{\"type\":\"take\"}").is(200);
    String bad = course.arrived(id, "坏材料", null, "no pdf".getBytes(StandardCharsets.UTF_8));
    course.arrived(id, "鉴定意见", "BLOOD_OPINION", Course.pdf("good"));
    ReadingOrder order = course.wire.relayed(id).getFirst();
    course.wire.tell(course.wire.readAs(order, Course.OPINION.formatted("120.5")));
    course.wire.screen(id);
    Answer doubted = bureau.show(Person.GU, id).is(200);
    assertTrue(doubted.at("/screening/facts").toString().contains("PAGE_DOUBTFUL"));
    bureau
        .command(
            Person.GU,
            id,
            "{\"type\":\"removePaper\",\"paper\":\"%s\",\"reason\":\"重新扫描上传\"}".formatted(bad))
        .is(200);
    course.wire.screen(id);
    Answer page = bureau.show(Person.GU, id).is(200);
    assertFalse(page.at("/screening/facts").toString().contains("PAGE_DOUBTFUL"));
    assertEquals(2, page.at("/screenings").size());
  }

  @Test
  void aPageThatShouldBeThereAndIsNotStopsTheScreeningAndIsTriedAgain() {
    String id = bureau.opened();
    String paper = course.arrived(id, "鉴定意见", "BLOOD_OPINION", Course.pdf("lost page"));
    ReadingOrder order = course.wire.relayed(id).getFirst();
    ReadingResult read = course.wire.readAs(order, Course.OPINION.formatted("120.5"));
    course.wire.tell(read);
    course.wire.forget("readings/" + id + "/" + paper + "/page-0001.json");
    assertEquals(List.of("message-0"), Wire.failed(course.wire.screen(id)));
    course.wire.readAs(order, Course.OPINION.formatted("120.5"));
    assertEquals(List.of(), Wire.failed(course.wire.screen(id)));
  }

  @Test
  void messagesOfNoCaseReachTheDeadLetters() {
    assertEquals(
        List.of("message-0", "message-1"),
        Wire.failed(
            course.wire.tell(
                new ReadingResult("nothing", "readings/x/", 1, List.of(), null),
                new ReadingResult("no.case", "readings/no/case/", 1, List.of(), null))));
    assertEquals(List.of("message-0"), Wire.failed(course.wire.screen("nocase")));
  }

  @Test
  void onlyWhatCanBeReadIsAnnounced() {
    String id = bureau.opened();
    for (String body :
        List.of(
            "{\"name\":\"视频\",\"mediaType\":\"video/mp4\",\"size\":10}",
            "{\"name\":\"太大\",\"mediaType\":\"application/pdf\",\"size\":104857601}",
            "{\"name\":\"空\",\"mediaType\":\"application/pdf\",\"size\":0}",
            "{\"name\":\"种类不明\",\"kind\":\"NO_KIND\",\"mediaType\":\"image/tiff\",\"size\":10}",
            "{\"mediaType\":\"image/tiff\",\"size\":10}")) {
      bureau
          .send(
              Ask.to("POST " + Bureau.CASES + "/{caseId}/papers")
                  .by(Person.ASSISTANT)
                  .on("caseId", id)
                  .body(body))
          .is(422);
    }
    assertEquals(0, bureau.show(Person.GU, id).at("/papers").size());
  }
}

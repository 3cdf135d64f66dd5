package org.mashang.platform.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Orders as they stand in the queue, those of yesterday as well. */
class NoticeOrderTest {

  private static final String V1 =
      """
      {"v":1,"id":"n-1","capability":"fraud","caseId":"c","ref":"1","city":"330800","channel":"SMS",
       "to":"sealed.number","person":"p","text":"sealed.text","urgent":true,
       "at":"2026-10-12T02:00:00Z"}""";

  private static NoticeOrder order(NoticeOrder.Template template) {
    return new NoticeOrder(
        NoticeOrder.VERSION,
        "n-1",
        "fraud",
        "c",
        "1",
        "330800",
        List.of(new NoticeOrder.Way(NoticeChannel.SMS, "sealed.number")),
        "p",
        template,
        "sealed.text",
        true,
        Instant.parse("2026-10-12T02:00:00Z"));
  }

  @Test
  void anOrderIsReadAsItWasWritten() {
    for (var template : new NoticeOrder.Template[] {null, new NoticeOrder.Template("t", 3)}) {
      NoticeOrder order = order(template);
      assertEquals(order, NoticeJson.order(NoticeJson.write(order)));
    }
  }

  @Test
  void anOrderOfTheFirstVersionHasOneWayAndNoTemplate() {
    assertEquals(order(null), NoticeJson.order(V1));
  }

  @Test
  void whatIsNoOrderIsNotTaken() {
    String v2 = NoticeJson.write(order(null));
    for (String wrong :
        new String[] {
          "",
          "{}",
          "{\"v\":1}",
          "{\"v\":2}",
          V1.replace("\"v\":1", "\"v\":3"),
          V1.replace("\"p\"", "null"),
          V1.replace("\"city\"", "\"town\""),
          v2.replace("\"sealed.number\"", "null"),
          v2.replaceAll("\\[.*]", "[]")
        }) {
      assertThrows(RuntimeException.class, () -> NoticeJson.order(wrong), wrong);
    }
  }
}

package org.mashang.screening.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.platform.reading.ReadingOrder;
import org.mashang.platform.reading.ReadingResult;

/** Takes cases through their stages, each step by its real function. */
final class Course {

  static final String OPINION =
      """
      衢州市公安司法鉴定中心
      血液酒精含量检验鉴定书
      鉴定意见：从送检的王小明血液中检出乙醇成分，含量为%smg/100ml。""";

  static final String STATEMENT =
      """
      讯问笔录
      问：你的姓名？
      答：王小明。
      问：你是否自愿认罪认罚？
      答：我自愿认罪认罚。""";

  final Bureau bureau;
  final Wire wire;

  Course(EmbeddedCloud cloud) {
    bureau = new Bureau(cloud);
    wire = new Wire(cloud, bureau);
  }

  static Ask announcing(Person person, String id, String name, String kind, byte[] bytes) {
    return Ask.to("POST " + Bureau.CASES + "/{caseId}/papers")
        .by(person)
        .on("caseId", id)
        .body(
            """
            {"name":"%s",%s"mediaType":"application/pdf","size":%d}"""
                .formatted(
                    name, kind == null ? "" : "\"kind\":\"%s\",".formatted(kind), bytes.length));
  }

  /** A paper that is announced and lies in the bucket; nobody has been told. */
  String laid(String id, String name, String kind, byte[] bytes) {
    String paper =
        bureau.send(announcing(Person.ASSISTANT, id, name, kind, bytes)).is(201).text("/paper");
    wire.lay("papers/" + id + "/" + paper, bytes);
    return paper;
  }

  /** A paper that has arrived. */
  String arrived(String id, String name, String kind, byte[] bytes) {
    String paper = laid(id, name, kind, bytes);
    assertEquals(List.of(), Wire.failed(wire.arrive(arrival(id, paper))));
    return paper;
  }

  static com.amazonaws.services.lambda.runtime.events.SQSEvent arrival(String id, String paper) {
    return Wire.messages(Bureau.NOW, Wire.arrivedAt("papers/" + id + "/" + paper));
  }

  /** A small PDF with something of its own in it. */
  static byte[] pdf(String mark) {
    return ("%PDF-1.4\n% "
            + mark
            + "\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n")
        .getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  /** Reads what has to be read of a case, each paper as one page of a text, in turn. */
  List<ReadingResult> read(String id, String... texts) {
    List<ReadingOrder> orders = wire.relayed(id).stream().distinct().toList();
    List<ReadingResult> results = new ArrayList<>();
    for (int i = 0; i < orders.size(); i++) {
      results.add(wire.readAs(orders.get(i), texts[i]));
    }
    return results;
  }

  /** A case with a blood opinion and a statement, screened. */
  String screened(String alcohol) {
    String id = bureau.opened();
    bureau.command(Person.GU, id, "{\"type\":\"take\"}").is(200);
    arrived(id, "血液鉴定", "BLOOD_OPINION", pdf("opinion"));
    String text = OPINION.formatted(alcohol);
    for (ReadingResult result : read(id, text)) {
      assertEquals(List.of(), Wire.failed(wire.tell(result)));
    }
    assertEquals(List.of(), Wire.failed(wire.screen(id)));
    return id;
  }

  /** Questioned and heard. */
  void hear(String id) {
    bureau
        .command(
            Person.GU,
            id,
            "{\"type\":\"recordQuestioning\",\"heldOn\":\"2026-09-21\",\"record\":\"如实供述\"}")
        .is(200);
    bureau
        .command(
            Person.GU,
            id,
            "{\"type\":\"recordHearing\",\"party\":\"DUTY_LAWYER\",\"heldOn\":\"2026-09-21\",\"record\":\"无异议\"}")
        .is(200);
  }
}

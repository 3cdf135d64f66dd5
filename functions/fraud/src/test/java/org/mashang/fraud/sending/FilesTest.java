package org.mashang.fraud.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.emulator.EmbeddedCloudExtension;

/** Files of signals, from the bucket on. */
@ExtendWith(EmbeddedCloudExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FilesTest {

  private static final String HEADER = "kind,id,at,phone,age,account,amount,channel,state,newPayee";

  private final Centre centre;

  FilesTest(EmbeddedCloud cloud) {
    centre = new Centre(cloud);
  }

  private String read(String key, String format, String content) {
    return read(key, format, content.getBytes(StandardCharsets.UTF_8));
  }

  private String read(String key, String format, byte[] content) {
    String id = centre.dropped(key, format, content);
    SQSEvent event = centre.arrived(id);
    assertEquals(1, event.getRecords().size());
    assertEquals(List.of(), centre.read(event).getBatchItemFailures());
    return id;
  }

  private void tally(String key, String id, String state, int lines, int accepted, int faulty) {
    Answer file = centre.file(key, id).is(200);
    assertEquals(state, file.text("/state"), file.body());
    assertEquals(lines, file.at("/tally/lines").asInt());
    assertEquals(accepted, file.at("/tally/accepted").asInt());
    assertEquals(faulty, file.at("/tally/faulty").asInt());
  }

  @Test
  void aFileIsPutByTheAddressAndReadFromTheBucketsNotice() throws Exception {
    String code = Centre.code();
    String key = centre.registered(code, 100);
    byte[] content = (Centre.signal("a", "") + "\n").getBytes(StandardCharsets.UTF_8);
    Answer announced = centre.send(Centre.announcing(key, "JSONL", content.length)).is(201);
    HttpRequest.Builder put =
        HttpRequest.newBuilder(URI.create(announced.text("/upload/url")))
            .PUT(HttpRequest.BodyPublishers.ofByteArray(content));
    announced
        .at("/upload/headers")
        .properties()
        .forEach(header -> put.header(header.getKey(), header.getValue().asText()));
    try (HttpClient client = HttpClient.newHttpClient()) {
      assertEquals(
          200, client.send(put.build(), HttpResponse.BodyHandlers.discarding()).statusCode());
      String id = announced.text("/id");
      assertEquals("ANNOUNCED", centre.file(key, id).is(200).text("/state"));
      centre.read(centre.arrived(id));
      tally(key, id, "READ", 1, 1, 0);
      URI report = URI.create(centre.file(key, id).text("/report"));
      HttpResponse<String> got =
          client.send(HttpRequest.newBuilder(report).build(), HttpResponse.BodyHandlers.ofString());
      assertEquals(200, got.statusCode());
      assertEquals("", got.body());
      assertTrue(
          centre
              .object("signals-out/" + code + "/" + id + ".summary.json")
              .contains("\"accepted\":1"));
      assertEquals(1, Centre.count(centre.envelopes(code)));
    }
  }

  @Test
  void aTableWithAHeaderBecomesSignalsAndEachFaultyLineIsTold() {
    String code = Centre.code();
    String key = centre.registered(code, 100);
    String content =
        "\uFEFF"
            + HEADER
            + "\r\nTRANSFER,t1,2026-09-21T09:00:00+08:00,13800138000,67,6222,1200,MOBILE,HELD,true\r\n"
            + "TRANSFER,t2,never,13800138000,,6222,1200,MOBILE,HELD,\r\n"
            + "\r\n"
            + "TRANSFER,\"t3\n"
            + "\"CASH_WITHDRAWAL\",\"t,4\",2026-09-21T09:00:00+08:00,13800138000,,,50,ATM,,\n"
            + "TRANSFER,t5\n";
    String id = read(key, "CSV", content);
    tally(key, id, "READ", 5, 2, 3);
    List<String> report =
        centre.object("signals-out/" + code + "/" + id + ".faults.jsonl").lines().toList();
    assertEquals(
        List.of("3 NOT_AN_INSTANT", "5 WRONG_CELLS", "7 WRONG_CELLS"),
        report.stream()
            .map(Centre::tree)
            .map(line -> line.path("line").asInt() + " " + line.path("code").asText())
            .toList());
    assertFalse(report.toString().contains("13800138000"));
    var signals = centre.envelopes(code).getFirst().path("signals");
    assertEquals(
        Centre.tree(
            """
            {"version":1,"kind":"TRANSFER","id":"t1","at":"2026-09-21T09:00:00+08:00",
             "person":{"phone":"13800138000","age":67},"account":"6222","amount":1200,
             "channel":"MOBILE","state":"HELD","newPayee":true}"""),
        signals.get(0));
    assertEquals("t,4", signals.get(1).path("id").asText());
    String other = read(key, "CSV", "kind,id,at,secret\nx,y,z,w\n");
    tally(key, other, "REFUSED", 0, 0, 0);
  }

  @Test
  void theSameNoticeTwiceSendsOnceAndAFileOfManyLinesLosesNone() {
    String code = Centre.code();
    String key = centre.registered(code, 100);
    String lines =
        IntStream.range(0, 5000)
            .mapToObj(i -> Centre.signal("s" + i, ""))
            .collect(Collectors.joining("\n"));
    String id = centre.dropped(key, "JSONL", lines.getBytes(StandardCharsets.UTF_8));
    SQSEvent event = centre.arrived(id);
    centre.read(event);
    centre.read(event);
    tally(key, id, "READ", 5000, 5000, 0);
    var envelopes = centre.envelopes(code);
    assertEquals(5000, Centre.count(envelopes));
    assertEquals(
        5000,
        envelopes.stream()
            .flatMap(one -> one.path("signals").valueStream())
            .map(one -> one.path("id").asText())
            .distinct()
            .count());
  }

  @Test
  void aWorkerThatIsKilledHalfWayLosesNoLineAndWhatItSentBeforeIsTheSameSignals() {
    String code = Centre.code();
    String key = centre.registered(code, 100);
    String lines =
        IntStream.range(0, 3500)
            .mapToObj(i -> Centre.signal("s" + i, ""))
            .collect(Collectors.joining("\n"));
    String id = centre.dropped(key, "JSONL", lines.getBytes(StandardCharsets.UTF_8));
    SQSEvent event = centre.arrived(id);
    centre.dieAfter(2, () -> centre.read(event));
    assertEquals("ANNOUNCED", centre.file(key, id).text("/state"));
    centre.read(event);
    tally(key, id, "READ", 3500, 3500, 0);
    List<String> ids =
        centre.envelopes(code).stream()
            .flatMap(one -> one.path("signals").valueStream())
            .map(one -> one.path("id").asText())
            .toList();
    assertTrue(ids.size() > 3500, "some came twice");
    assertEquals(3500, ids.stream().distinct().count());
  }

  @Test
  void garbageEndsWithAReportThatHasAnEnd() {
    String code = Centre.code();
    String key = centre.registered(code, 100);
    byte[] noise = new byte[2_000_000];
    new Random(7).nextBytes(noise);
    String id = read(key, "JSONL", noise);
    assertEquals("READ", centre.file(key, id).text("/state"));
    assertEquals(0, centre.file(key, id).at("/tally/accepted").asInt());
    byte[] endless = new byte[3_000_000];
    Arrays.fill(endless, (byte) '{');
    tally(key, read(key, "JSONL", endless), "READ", 1, 0, 1);
    String many = read(key, "JSONL", "x\n".repeat(12_000));
    tally(key, many, "READ", 12_000, 0, 12_000);
    List<String> report =
        centre.object("signals-out/" + code + "/" + many + ".faults.jsonl").lines().toList();
    assertEquals(10_001, report.size());
    assertTrue(report.getLast().contains("MORE_FAULTS"));
    assertEquals(0, Centre.count(centre.envelopes(code)));
  }

  @Test
  void filesAreTheirPartnersAloneAndNotTooLarge() {
    String key = centre.registered(Centre.code(), 100);
    String other = centre.registered(Centre.code(), 100);
    Ask ask = Centre.announcing(key, "CSV", 10);
    String id = centre.send(ask).is(201).text("/id");
    assertEquals(id, centre.send(ask).is(201).text("/id"));
    centre.file(other, id).is(404);
    centre.send(Centre.announcing(key, "CSV", 64L * 1024 * 1024 + 1)).is(422);
    centre.send(Centre.announcing("mk_x", "CSV", 10)).is(401);
  }

  @Test
  void aBlockedPartnersFileIsNotReadAndSaysSo() {
    String code = Centre.code();
    String key = centre.registered(code, 100);
    String id =
        centre.dropped(key, "JSONL", Centre.signal("a", "").getBytes(StandardCharsets.UTF_8));
    SQSEvent event = centre.arrived(id);
    centre.send(Centre.stepping(code, 1, "{\"step\":\"BLOCK\",\"why\":\"密钥外泄\"}")).is(200);
    centre.read(event);
    assertEquals(0, Centre.count(centre.envelopes(code)));
    assertTrue(
        centre
            .object("signals-out/" + code + "/" + id + ".faults.jsonl")
            .contains("PARTNER_BLOCKED"));
  }
}

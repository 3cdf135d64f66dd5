package org.mashang.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.mashang.local.demo.FrontDoor.Answer;

/**
 * One case from the scan of a code to the served decision, told step by step: with the dates of the
 * law, in a simulated calendar, through the front door.
 */
public final class DemoDay {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ORGAN = "330802";

  private final FrontDoor door;
  private final LocalClock clock;
  private final Consumer<String> tell;
  private String caseId = "";

  private DemoDay(URI address, URI clock, Consumer<String> tell) {
    this.door = new FrontDoor(address);
    this.clock = new LocalClock(clock);
    this.tell = tell;
  }

  /**
   * Plays the case through.
   *
   * @param address of the front door
   * @param clock where the simulated calendar is moved; it must not be past 28 September 2026
   * @param tell is told each step
   */
  public static void play(URI address, URI clock, Consumer<String> tell) {
    new DemoDay(address, clock, tell).play();
  }

  private void play() {
    day("2026-09-28T09:00:00+08:00", "A hall is registered and gets its code.");
    String code = hall();
    day(
        "2026-09-30T10:00:00+08:00",
        "In the hall somebody scans the code, the day before the holiday.");
    submit(code);

    day("2026-09-30T15:00:00+08:00", "The clerk finds the case on top of the list and accepts it.");
    officer("clerk", "accept", Map.of("procedure", "ORDINARY"));
    serve("applicant");
    day("2026-10-09T10:00:00+08:00", "The copy goes to the respondent, within seven working days.");
    officer("clerk", "sendToRespondent", Map.of());
    serve("respondent");
    day("2026-10-20T10:00:00+08:00", "The respondent answers; the clerk hears the applicant.");
    officer("clerk", "recordAnswer", Map.of("evidence", true, "note", "答复书一份，证据六份"));
    officer("clerk", "hearParty", Map.of("party", "applicant", "record", "电话听取意见，申请人坚持请求"));

    day(
        "2026-11-16T10:00:00+08:00",
        "The clerk proposes a decision; only the head can approve it.");
    officer(
        "clerk",
        "proposeDecision",
        Map.of(
            "kind", "REVOKE",
            "facts", "经审理查明，被申请人认定的时间、地点与现场录像不符。",
            "reasons", "主要事实不清，证据不足。",
            "order", "撤销被申请人作出的行政处罚决定。"));
    officer("head", "approve", Map.of("note", "同意"));
    day("2026-11-17T09:30:00+08:00", "The decision is served on both.");
    serve("applicant");
    serve("respondent");
    Answer end = seen("clerk");
    tell.accept("   stage " + end.body().path("stageLabel").asText());
    tell.accept(
        "Play it yourself: sign in as clerk-" + ORGAN + " at /login and open case " + caseId + ".");
  }

  private void day(String time, String sentence) {
    clock.moveTo(OffsetDateTime.parse(time));
    // Tokens last for hours, the story for weeks.
    door.signOut();
    tell.accept(time.substring(0, 10) + " " + time.substring(11, 16) + "  " + sentence);
  }

  private String hall() {
    ObjectNode body = JSON.createObjectNode();
    body.put("kind", "TOWN_SERVICE_HALL").put("name", "航埠镇便民服务中心").put("division", ORGAN);
    body.put("address", "浙江省衢州市柯城区航埠镇民心路1号").put("phone", "0570-3012345").put("organ", ORGAN);
    body.putObject("designation")
        .put("organ", ORGAN)
        .put("number", "柯政复〔2026〕3号")
        .put("date", "2026-01-05");
    String token = door.tokenOf("hall-admin");
    Answer hall = door.post("/v1/halls", body, token, key(), null).orFail("hall");
    JsonNode code = hall.body().at("/codes/0");
    tell.accept("   " + hall.body().path("name").asText() + ": " + code.path("url").asText());
    return code.path("token").asText();
  }

  private void submit(String code) {
    Answer page = door.get("/s/" + code, null).orFail("scan");
    tell.accept("   the scan leads to " + page.location());
    Writer writer = new Writer(door.get("/v1/catalogue", null).orFail("catalogue").body());
    Filing filing =
        Filing.year(clock.today()).stream()
            .filter(one -> one.kind().equals("PENALTY") && one.division().equals(ORGAN))
            .findFirst()
            .orElseThrow()
            .onDay(clock.today());
    ObjectNode body = writer.write(filing);
    Answer receipt =
        door.post("/v1/applications", body, door.anonymous(code), key(), null).orFail("submit");
    caseId = receipt.body().path("id").asText();
    JsonNode next = receipt.body().path("next");
    tell.accept("   receipt " + receipt.body().path("receiptCode").asText());
    tell.accept("   " + next.path("what").asText() + " " + next.path("date").asText());
    tell.accept("   " + next.path("calculation").asText());
  }

  private void officer(String who, String type, Map<String, Object> given) {
    Step step = new Step(0, who, type, given);
    String outcome = new Desk(door).take(step, caseId, ORGAN, key(), clock.today());
    if (!outcome.equals("done")) {
      throw new IllegalStateException(outcome);
    }
    Answer now = seen("clerk");
    JsonNode next = now.body().path("next");
    tell.accept(
        "   "
            + who
            + ": "
            + type
            + "; now "
            + now.body().path("stageLabel").asText()
            + (next.isObject()
                ? ", " + next.path("label").asText() + " by " + next.path("due").asText()
                : ""));
  }

  /** Every paper that still has to reach a party reaches it today. */
  private void serve(String party) {
    for (JsonNode paper : seen("clerk").body().path("documents")) {
      Step step = new Step(0, "clerk", "recordService", Delivery.of(paper, party));
      String outcome = new Desk(door).take(step, caseId, ORGAN, key(), clock.today());
      if (outcome.equals("done")) {
        tell.accept("   " + paper.path("title").asText() + " served on the " + party);
      }
    }
  }

  private Answer seen(String who) {
    return door.get("/v1/cases/" + caseId, door.tokenOf(who + "-" + ORGAN)).orFail("case");
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }
}

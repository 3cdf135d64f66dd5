package org.mashang.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * Cases at the procuratorate of the demo city, through the front door. Only the papers are handed
 * in here; they are read and screened while the city is open already.
 */
final class ScreeningCases {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ASSISTANT = "assistant-330802P1";
  private static final String CASES = "/v1/screening/cases";

  private final FrontDoor door;
  private final Journal journal;
  private final LocalDate today;
  private final Consumer<String> progress;

  ScreeningCases(FrontDoor door, Journal journal, LocalDate today, Consumer<String> progress) {
    this.door = door;
    this.journal = journal;
    this.today = LocalDate.parse(journal.once("screening/day", today::toString));
    this.progress = progress;
  }

  void load() {
    int papers = 0;
    for (ScreeningPlan plan : ScreeningPlan.all()) {
      String name = "screening/" + plan.folder();
      String id = journal.once(name, () -> open(plan, name));
      for (ScreeningPlan.Paper paper : plan.papers()) {
        String key = name + "/" + paper.file();
        journal.once(key, () -> handIn(id, plan, paper, key));
        papers++;
      }
    }
    progress.accept(
        "demo city: " + ScreeningPlan.all().size() + " cases to screen, " + papers + " papers");
  }

  private String open(ScreeningPlan plan, String name) {
    ObjectNode body =
        JSON.createObjectNode()
            .put("policeCase", plan.number())
            .put("policeUnit", "衢州市公安局柯城分局交警大队")
            .put("referral", "TRANSFERRED")
            .put("filedOn", today.minusDays(20).toString())
            .put("receivedOn", today.minusDays(2).toString())
            .put("inCustody", false);
    body.putArray("suspects").addObject().put("name", plan.suspect());
    return post(CASES, body, name).get("id").asText();
  }

  private String handIn(String id, ScreeningPlan plan, ScreeningPlan.Paper paper, String key) {
    byte[] content = plan.content(paper);
    ObjectNode body =
        JSON.createObjectNode()
            .put("name", paper.name())
            .put("mediaType", paper.mediaType())
            .put("size", content.length);
    JsonNode announced = post(CASES + "/" + id + "/papers", body, key);
    door.upload(announced.path("upload"), content);
    return announced.get("paper").asText();
  }

  private JsonNode post(String path, ObjectNode body, String key) {
    return door.post(path, body, door.tokenOf(ASSISTANT), FrontDoor.keyFor(key), null)
        .orFail(key)
        .body();
  }
}

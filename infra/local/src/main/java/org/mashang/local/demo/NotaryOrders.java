package org.mashang.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mashang.local.demo.FrontDoor.Answer;

/** Notarial orders in the demo city, in every stage, through the front door. */
final class NotaryOrders {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int WAITS = 60;

  private final FrontDoor door;
  private final Journal journal;
  private final LocalDate today;
  private final Consumer<String> progress;

  NotaryOrders(FrontDoor door, Journal journal, LocalDate today, Consumer<String> progress) {
    this.door = door;
    this.journal = journal;
    this.today = today;
    this.progress = progress;
  }

  void load() {
    JsonNode catalogue = door.get("/v1/notarization/catalogue", null).orFail("catalogue").body();
    NotaryRequests requests = new NotaryRequests(catalogue, today);
    int loaded = 0;
    for (NotaryPlan plan : NotaryPlan.all()) {
      String name = "notary/" + plan.matter();
      String token = journal.once(name + "/session", () -> door.anonymous(null));
      String id =
          journal.once(
              name,
              () ->
                  door.post(
                          "/v1/notarization/orders",
                          requests.of(plan),
                          token,
                          FrontDoor.keyFor(name),
                          null)
                      .orFail(name)
                      .body()
                      .get("id")
                      .asText());
      course(plan, id, name);
      loaded++;
    }
    progress.accept("demo city: " + loaded + " notarial orders");
  }

  private void course(NotaryPlan plan, String id, String name) {
    for (int i = 0; i < plan.course().size(); i++) {
      NotaryPlan.Act act = plan.course().get(i);
      String key = name + "/" + i;
      if (act.equals(NotaryPlan.PAPERS)) {
        papers(act, id, key);
      } else {
        journal.once(key, () -> take(act, id, key, null));
      }
    }
  }

  /** Sees every paper that is still missing. */
  private void papers(NotaryPlan.Act act, String id, String key) {
    JsonNode seen = see(act, id).body();
    for (JsonNode paper : seen.path("papers")) {
      if (paper.path("required").asBoolean() && paper.path("state").isNull()) {
        String which = paper.path("id").asText();
        journal.once(key + "/" + which, () -> take(act, id, key + "/" + which, which));
      }
    }
  }

  private Answer see(NotaryPlan.Act act, String id) {
    String path = "/v1/notary/orders/" + id;
    String token = door.tokenOf(act.user());
    Answer seen = door.get(path, token);
    // a work order takes a moment through the stream and the queue
    for (int i = 0; i < WAITS && seen.status() == 404; i++) {
      pause();
      seen = door.get(path, token);
    }
    return seen.orFail("order " + id);
  }

  private String take(NotaryPlan.Act act, String id, String key, @Nullable String paper) {
    Answer seen = see(act, id);
    for (JsonNode action : seen.body().path("permitted")) {
      if (action.path("type").asText().equals(act.type())) {
        ObjectNode command = Form.fill(action, act.given(), today);
        if (paper != null) {
          command.put("paper", paper);
        }
        Answer answer =
            door.post(
                "/v1/notary/orders/" + id + "/commands",
                command,
                door.tokenOf(act.user()),
                FrontDoor.keyFor(key),
                seen.etag());
        return answer.status() < 300 ? "done" : told(act, answer);
      }
    }
    return told(act, seen);
  }

  private String told(NotaryPlan.Act act, Answer answer) {
    String why = act.type() + " " + answer.status() + " " + answer.body().path("detail").asText();
    progress.accept("demo city: a notary's step was not open: " + why);
    return why.replaceAll("[\\t\\n]", " ");
  }

  private static void pause() {
    try {
      Thread.sleep(500);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  static ObjectNode object() {
    return JSON.createObjectNode();
  }
}

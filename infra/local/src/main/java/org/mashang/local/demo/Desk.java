package org.mashang.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Map;
import org.mashang.local.demo.FrontDoor.Answer;

/** The officers of the demo city at their desks. */
final class Desk {

  private final FrontDoor door;

  Desk(FrontDoor door) {
    this.door = door;
  }

  /**
   * Takes one step on a case.
   *
   * @return {@code done}, or why the step was not open
   */
  String take(Step step, String caseId, String organ, String key, LocalDate today) {
    String token = door.tokenOf(step.who() + "-" + organ);
    Answer seen = door.get("/v1/cases/" + caseId, token).orFail("case " + caseId);
    for (JsonNode action : seen.body().get("permitted")) {
      if (action.get("type").asText().equals(step.type())) {
        ObjectNode command = Form.fill(action, said(step, seen.body()), today);
        Answer answer =
            door.post("/v1/cases/" + caseId + "/commands", command, token, key, seen.etag());
        return answer.status() < 300
            ? "done"
            : step.type() + " " + answer.status() + " " + answer.body().path("detail").asText();
      }
    }
    return step.type() + " is not open at stage " + seen.body().path("stage").asText();
  }

  private static Map<String, Object> said(Step step, JsonNode seen) {
    return step.type().equals("recordService") && step.given().isEmpty()
        ? Delivery.next(seen)
        : step.given();
  }
}

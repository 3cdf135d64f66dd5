package org.mashang.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Takes on those who send the demo city signals. The journal keeps their keys, because nothing else
 * can: {@code partner/<code>} in {@code demo-city.tsv}.
 */
final class SignalPartners {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PATH = "/v1/fraud/partners";
  private static final String CHIEF = "chief-330800F1";

  private record Plan(String code, String name, String kind) {}

  private static final List<Plan> PLANS =
      List.of(
          new Plan("qz-bank", "衢州演示银行", "BANK"),
          new Plan("qz-telecom", "衢州演示通信公司", "OPERATOR"),
          new Plan("qz-110", "衢州演示报警平台", "POLICE"));

  private final FrontDoor door;
  private final Journal journal;
  private final Consumer<String> progress;

  SignalPartners(FrontDoor door, Journal journal, Consumer<String> progress) {
    this.door = door;
    this.journal = journal;
    this.progress = progress;
  }

  void load() {
    for (Plan plan : PLANS) {
      journal.once("partner/" + plan.code(), () -> key(plan));
    }
    progress.accept("demo city: " + PLANS.size() + " partners that send signals");
  }

  private String key(Plan plan) {
    ObjectNode body = JSON.createObjectNode();
    body.put("code", plan.code()).put("name", plan.name()).put("kind", plan.kind());
    body.put("quota", 60_000).put("why", "演示");
    FrontDoor.Answer made = post(PATH, body, "partner/" + plan.code(), null);
    JsonNode key = made.body().path("key");
    return key.isTextual() ? key.asText() : renewed(plan, made.etag());
  }

  /** A start that was cut short has seen no key, and none is shown twice. */
  private String renewed(Plan plan, String etag) {
    ObjectNode body = JSON.createObjectNode();
    body.put("step", "RENEW_KEY").put("overlapHours", 0).put("why", "演示密钥遗失");
    String purpose = "partner/" + plan.code() + "/key-after-" + etag;
    return post(PATH + "/" + plan.code() + "/steps", body, purpose, etag)
        .body()
        .path("key")
        .asText();
  }

  private FrontDoor.Answer post(String path, JsonNode body, String purpose, @Nullable String etag) {
    return door.post(path, body, door.tokenOf(CHIEF), FrontDoor.keyFor(purpose), etag)
        .orFail(purpose);
  }
}

package org.mashang.acceptance.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.mashang.acceptance.door.Answer;
import org.mashang.acceptance.door.Caller;
import org.mashang.acceptance.door.Samples;

/**
 * People and officers who do not give up: whatever is not acknowledged is sent again, the same
 * request under the same key, until it is.
 */
final class Load implements Runnable {

  private final Caller applicant;
  private final Supplier<Caller> clerk;
  private final String knownOn;
  private final AtomicBoolean enough;
  private final SplittableRandom random;

  /** Key of each acknowledged submission → case id. */
  final Map<String, String> submitted = new ConcurrentHashMap<>();

  /** Key of each acknowledged command → case id. */
  final Map<String, String> commanded = new ConcurrentHashMap<>();

  Load(
      Caller applicant,
      Supplier<Caller> clerk,
      String knownOn,
      AtomicBoolean enough,
      SplittableRandom random) {
    this.applicant = applicant;
    this.clerk = clerk;
    this.knownOn = knownOn;
    this.enough = enough;
    this.random = random;
  }

  @Override
  public void run() {
    while (!enough.get()) {
      ObjectNode body =
          Samples.application(knownOn).put("facts", "第" + random.nextInt(1_000_000) + "件事");
      String key = UUID.randomUUID().toString();
      Answer receipt = untilAcknowledged(() -> applicant.post("/v1/applications", body, key), 201);
      String id = receipt.json().path("id").asText();
      submitted.put(key, id);
      command(id, "accept", Map.of("procedure", "ORDINARY"), 1);
      command(id, "sendToRespondent", Map.of("note", "邮寄送达"), 0);
    }
  }

  private void command(String id, String type, Map<String, String> fields, long seen) {
    ObjectNode command = Samples.object().put("type", type);
    fields.forEach(command::put);
    String key = UUID.randomUUID().toString();
    String path = "/v1/cases/" + id;
    String etag = seen == 1 ? "\"1\"" : untilAcknowledged(() -> clerk.get().get(path), 200).etag();
    JsonNode done =
        untilAcknowledged(() -> clerk.get().command(path + "/commands", command, etag, key), 200)
            .json();
    commanded.put(key, done.path("id").asText());
  }

  /** Sends again after a lost connection or an answer that says nothing about the command. */
  private static Answer untilAcknowledged(Supplier<Answer> request, int expected) {
    for (int attempt = 0; attempt < 600; attempt++) {
      try {
        Answer answer = request.get();
        if (answer.status() == expected) {
          return answer;
        }
        if (answer.status() < 500 && answer.status() != 429) {
          throw new AssertionError(
              answer.request() + " → " + answer.status() + " " + answer.json());
        }
      } catch (UncheckedIOException e) {
        // nobody at home; try again
      }
      pause();
    }
    throw new AssertionError("never acknowledged");
  }

  private static void pause() {
    try {
      Thread.sleep(250);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}

package org.mashang.local.pollers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.mashang.local.workers.Outcome;

/**
 * What a function says about a batch.
 *
 * @param all whether the whole batch failed
 * @param failed identifiers of the records that failed; empty if none or all did
 */
record BatchAnswer(boolean all, Set<String> failed) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Reads it.
   *
   * @param partial whether the function reports single failures
   * @param known identifiers of the batch; any other, or an empty one, fails the whole batch
   */
  static BatchAnswer of(Outcome outcome, boolean partial, Set<String> known) {
    if (!(outcome instanceof Outcome.Answered)) {
      return new BatchAnswer(true, Set.of());
    }
    if (!partial) {
      return new BatchAnswer(false, Set.of());
    }
    try {
      Set<String> failed = new LinkedHashSet<>();
      JsonNode answer = JSON.readTree(outcome.payload());
      for (JsonNode failure : answer.path("batchItemFailures")) {
        failed.add(failure.path("itemIdentifier").asText(""));
      }
      boolean unknown = !known.containsAll(failed);
      return new BatchAnswer(unknown, unknown ? Set.of() : failed);
    } catch (IOException e) {
      return new BatchAnswer(true, Set.of());
    }
  }
}

package org.mashang.local.pollers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mashang.local.workers.Outcome;

/**
 * What a function says about a batch.
 *
 * @param all whether the whole batch failed
 * @param failed identifiers of the records that failed; empty if none or all did
 * @param state what the next call of the same window shall get; null outside of windows
 */
record BatchAnswer(boolean all, Set<String> failed, @Nullable ObjectNode state) {

  /** None failed. */
  static final BatchAnswer GOOD = new BatchAnswer(false, Set.of(), null);

  private static final BatchAnswer FAILED = new BatchAnswer(true, Set.of(), null);

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Reads it.
   *
   * @param partial whether the function reports single failures
   * @param known identifiers of the batch; any other, or an empty one, fails the whole batch
   */
  static BatchAnswer of(Outcome outcome, boolean partial, Set<String> known) {
    if (!(outcome instanceof Outcome.Answered)) {
      return FAILED;
    }
    try {
      return partial ? failures(JSON.readTree(outcome.payload()), known) : GOOD;
    } catch (IOException e) {
      return FAILED;
    }
  }

  /** The same in a window, where an answer without a state is none. */
  static BatchAnswer inWindow(Outcome outcome, boolean partial, Set<String> known) {
    BatchAnswer plain = of(outcome, partial, known);
    if (plain.all()) {
      return plain;
    }
    try {
      return JSON.readTree(outcome.payload()).get("state") instanceof ObjectNode state
          ? new BatchAnswer(false, plain.failed(), state)
          : FAILED;
    } catch (IOException e) {
      return FAILED;
    }
  }

  private static BatchAnswer failures(JsonNode answer, Set<String> known) {
    Set<String> failed = new LinkedHashSet<>();
    for (JsonNode failure : answer.path("batchItemFailures")) {
      failed.add(failure.path("itemIdentifier").asText(""));
    }
    return known.containsAll(failed) ? new BatchAnswer(false, failed, null) : FAILED;
  }
}

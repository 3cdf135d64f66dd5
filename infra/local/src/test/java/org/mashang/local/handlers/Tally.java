package org.mashang.local.handlers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;

/** Counts the records of a tumbling window and keeps the sum when it is over, a line a window. */
public final class Tally implements RequestHandler<Map<String, Object>, Map<String, Object>> {

  private static final Path KEPT = Path.of(System.getenv("KEPT") + ".tally");

  @Override
  public Map<String, Object> handleRequest(Map<String, Object> event, Context context) {
    int before =
        event.get("state") instanceof Map<?, ?> state && state.get("count") instanceof String count
            ? Integer.parseInt(count)
            : 0;
    int here = event.get("Records") instanceof List<?> records ? records.size() : 0;
    if (Boolean.TRUE.equals(event.get("isFinalInvokeForWindow"))) {
      keep(before + " " + event.get("window"));
    }
    return Map.of("state", Map.of("count", String.valueOf(before + here)));
  }

  private static void keep(String line) {
    try {
      Files.writeString(KEPT, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}

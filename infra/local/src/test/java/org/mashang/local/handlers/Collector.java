package org.mashang.local.handlers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Keeps what it gets in a file, a line a record; records that are poison fail. */
public final class Collector implements RequestHandler<Map<String, Object>, Map<String, Object>> {

  private static final Path KEPT = Path.of(System.getenv("KEPT"));

  @Override
  public Map<String, Object> handleRequest(Map<String, Object> event, Context context) {
    List<Map<String, String>> failures = new ArrayList<>();
    if (event.get("Records") instanceof List<?> records) {
      for (Object each : records) {
        Map<?, ?> record = (Map<?, ?>) each;
        if (record.toString().contains("poison")) {
          failures.add(Map.of("itemIdentifier", identifier(record)));
        } else {
          keep(record.toString());
        }
      }
    } else {
      keep(event.toString());
    }
    return Map.of("batchItemFailures", failures);
  }

  private static String identifier(Map<?, ?> record) {
    return record.get("dynamodb") instanceof Map<?, ?> change
        ? String.valueOf(change.get("SequenceNumber"))
        : String.valueOf(record.get("messageId"));
  }

  private static void keep(String line) {
    try {
      Files.writeString(KEPT, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}

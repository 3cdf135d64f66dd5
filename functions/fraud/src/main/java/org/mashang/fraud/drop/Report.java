package org.mashang.fraud.drop;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Fault;
import org.mashang.platform.json.Json;
import org.mashang.platform.json.Showing;

/**
 * The faults of a file, a JSON object a line. It has an end, whatever the file: past so many faulty
 * lines the rest are counted and not told.
 */
final class Report {

  /** So many faulty lines are told one by one. */
  static final int MOST_LINES = 10_000;

  private final StringBuilder text = new StringBuilder();
  private long faulty;

  /** A fault of a line; the line itself is not repeated, it is about somebody. */
  private record Told(long line, @Nullable String id, String code, String field, String sentence) {}

  void add(long line, @Nullable String id, List<Fault> faults) {
    faulty++;
    if (faulty <= MOST_LINES) {
      for (Fault fault : faults) {
        write(new Told(line, id, fault.code(), fault.pointer(), fault.reason()));
      }
    }
  }

  /** Something that is wrong with the whole file. */
  void whole(String code, String sentence) {
    write(new Told(0, null, code, "", sentence));
  }

  long faulty() {
    return faulty;
  }

  String text() {
    if (faulty > MOST_LINES) {
      write(new Told(0, null, "MORE_FAULTS", "", "另有" + (faulty - MOST_LINES) + "行有误，未逐行列出。"));
    }
    return text.toString();
  }

  private void write(Object line) {
    try {
      text.append(Json.shown(Showing.LIST).writeValueAsString(line)).append('\n');
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}

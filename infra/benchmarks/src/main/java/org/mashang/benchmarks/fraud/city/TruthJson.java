package org.mashang.benchmarks.fraud.city;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/** One truth on one line. */
final class TruthJson {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private TruthJson() {}

  static String write(Truth truth) throws IOException {
    return MAPPER.writeValueAsString(truth);
  }

  static Truth read(String line) throws IOException {
    return MAPPER.readValue(line, Truth.class);
  }
}

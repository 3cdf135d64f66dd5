package org.mashang.benchmarks.fraud.city;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Packs signals of one source after the other into bodies that a queue takes. */
final class Envelopes {

  /** Most signals of a body. */
  static final int SIGNALS = 1_000;

  /** Most bytes of a body. */
  static final int BYTES = 256 * 1024;

  /** Takes a body that is full. */
  interface Sink {
    void body(String body, int signals) throws IOException;
  }

  private static final class Filling {
    private final StringBuilder body = new StringBuilder();
    private int signals;
  }

  private final Map<String, Filling> filling = new LinkedHashMap<>();
  private final Sink sink;

  Envelopes(Sink sink) {
    this.sink = sink;
  }

  /**
   * @param line of the city, which begins with source and city
   */
  void add(String line) throws IOException {
    int rest = line.indexOf("\"kind\":");
    String head = line.substring(0, rest);
    Filling one = filling.computeIfAbsent(head, h -> new Filling());
    // All ASCII: a character is a byte.
    if (one.signals == SIGNALS || one.body.length() + line.length() + head.length() + 20 > BYTES) {
      send(head, one);
    }
    one.body.append(one.signals == 0 ? "{" : ",{").append(line, rest, line.length());
    one.signals++;
  }

  /** Sends what is not full. */
  void flush() throws IOException {
    for (Map.Entry<String, Filling> one : filling.entrySet()) {
      if (one.getValue().signals > 0) {
        send(one.getKey(), one.getValue());
      }
    }
  }

  private void send(String head, Filling one) throws IOException {
    sink.body(head + "\"signals\":[" + one.body + "]}", one.signals);
    one.body.setLength(0);
    one.signals = 0;
  }
}

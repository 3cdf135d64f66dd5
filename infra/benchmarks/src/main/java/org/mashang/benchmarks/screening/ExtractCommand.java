package org.mashang.benchmarks.screening;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.mashang.benchmarks.Benchmark;
import org.mashang.platform.json.Json;

/** A text a line in, what it says a line out; whatever comes in, the next line is answered too. */
public final class ExtractCommand implements Benchmark {

  private final InputStream in;

  /** Reads standard input. */
  public ExtractCommand() {
    this(System.in);
  }

  ExtractCommand(InputStream in) {
    this.in = in;
  }

  @Override
  public String what() {
    return "reads lines {\"id\":…,\"text\":…} and writes a line of facts, outcome and findings for each";
  }

  @Override
  public void run(String[] arguments, PrintStream out) throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String text = line.startsWith("\uFEFF") ? line.substring(1) : line;
      if (!text.isBlank()) {
        out.print(answer(text) + "\n");
        out.flush();
      }
    }
  }

  static ObjectNode answer(String line) {
    JsonNode asked;
    try {
      asked = Json.tree(line);
    } catch (JsonProcessingException e) {
      return AnswerLine.failed(NullNode.getInstance(), "not JSON: " + e.getOriginalMessage());
    }
    if (!asked.isObject()) {
      return AnswerLine.failed(NullNode.getInstance(), "not an object");
    }
    JsonNode id = asked.path("id").isValueNode() ? asked.path("id") : NullNode.getInstance();
    JsonNode text = asked.path("text");
    if (!text.isTextual()) {
      return AnswerLine.failed(id, "text is missing or is not a string");
    }
    try {
      return AnswerLine.of(id, Screened.of(text.textValue()));
    } catch (RuntimeException | StackOverflowError e) {
      return AnswerLine.failed(id, "not read: " + e);
    }
  }
}

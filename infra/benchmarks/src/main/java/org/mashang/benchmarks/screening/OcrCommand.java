package org.mashang.benchmarks.screening;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.nio.file.Path;
import org.mashang.benchmarks.Benchmark;
import org.mashang.benchmarks.screening.FileReading.Outcome;
import org.mashang.casework.scan.Line;
import org.mashang.ocr.OcrEngine;
import org.mashang.ocr.embedded.EmbeddedEngine;

/** Pages of files in, a line of JSON with their text out for each. */
public final class OcrCommand implements Benchmark {

  @Override
  public String what() {
    return "reads pictures and PDFs and writes a line of JSON a page: FILE…";
  }

  @Override
  public void run(String[] arguments, PrintStream out) {
    if (arguments.length == 0) {
      throw new IllegalArgumentException("ocr needs files to read");
    }
    try (OcrEngine engine = EmbeddedEngine.open()) {
      FileReading reading = new FileReading(engine);
      for (String file : arguments) {
        reading.read(Path.of(file), outcome -> out.print(line(outcome) + "\n"));
      }
    }
  }

  static ObjectNode line(Outcome outcome) {
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.put("file", outcome.file());
    switch (outcome) {
      case Outcome.Failed failed -> {
        line.put("page", failed.page());
        line.put("fault", failed.fault().name());
      }
      case Outcome.Page page -> {
        line.put("page", page.text().page());
        line.put("millis", Math.round(page.millis()));
        line.put("source", page.text().source().name());
        line.put("engine", page.text().engine());
        line.put("turned", page.text().turned());
        ArrayNode notes = line.putArray("notes");
        page.text().notes().forEach(note -> notes.add(note.name()));
        ArrayNode lines = line.putArray("lines");
        for (Line one : page.text().lines()) {
          ObjectNode text = lines.addObject();
          text.put("text", one.text());
          text.set("box", AnswerLine.box(one.box()));
          text.put("confidence", Math.round(one.confidence() * 1000) / 1000.0);
        }
      }
    }
    return line;
  }
}

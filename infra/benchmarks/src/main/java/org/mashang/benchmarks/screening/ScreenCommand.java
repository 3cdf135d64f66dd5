package org.mashang.benchmarks.screening;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mashang.benchmarks.Benchmark;
import org.mashang.benchmarks.screening.FileReading.Outcome;
import org.mashang.casework.scan.PageText;
import org.mashang.ocr.OcrEngine;
import org.mashang.ocr.embedded.EmbeddedEngine;
import org.mashang.screening.extract.Paper;
import org.mashang.screening.extract.PaperKinds;

/** The files of one case in, what the screening finds out, with the place of every fact. */
public final class ScreenCommand implements Benchmark {

  @Override
  public String what() {
    return "reads the papers of one case and writes what the screening finds, with places: FILE…";
  }

  @Override
  public void run(String[] arguments, PrintStream out) {
    if (arguments.length == 0) {
      throw new IllegalArgumentException("screen needs the files of a case");
    }
    try (OcrEngine engine = EmbeddedEngine.open()) {
      FileReading reading = new FileReading(engine);
      List<Paper> papers = new ArrayList<>();
      List<Outcome> unread = new ArrayList<>();
      for (String file : arguments) {
        List<Outcome> pages = new ArrayList<>();
        reading.read(Path.of(file), pages::add);
        List<PageText> texts = FileReading.texts(pages);
        papers.add(new Paper(file, PaperKinds.of(texts), texts));
        pages.stream().filter(Outcome.Failed.class::isInstance).forEach(unread::add);
      }
      ObjectNode line = AnswerLine.of(NullNode.getInstance(), Screened.of(papers));
      ArrayNode failed = line.putArray("unread");
      unread.forEach(outcome -> failed.add(OcrCommand.line(outcome)));
      out.print(line + "\n");
    }
  }
}

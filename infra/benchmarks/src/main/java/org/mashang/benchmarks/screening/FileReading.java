package org.mashang.benchmarks.screening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.scan.PageText;
import org.mashang.casework.scan.PaperFault;
import org.mashang.ocr.EngineRefused;
import org.mashang.ocr.OcrEngine;
import org.mashang.ocr.PaperReader;
import org.mashang.ocr.paper.Paper;
import org.mashang.ocr.paper.Papers;
import org.mashang.ocr.paper.UnreadablePaper;

/** Reads files page by page, as the functions do, without queues and buckets. */
final class FileReading {

  /** One page of a file, or what keeps it or the whole file from being read. */
  sealed interface Outcome {

    String file();

    /**
     * @param millis to open it, unpack it and read it
     */
    record Page(String file, PageText text, double millis) implements Outcome {}

    /**
     * @param page null if nothing of the file can be read
     */
    record Failed(String file, @Nullable Integer page, PaperFault fault) implements Outcome {}
  }

  private final PaperReader reader;

  FileReading(OcrEngine engine) {
    reader = new PaperReader(engine);
  }

  /** Every page of a file, each as soon as it is read. */
  void read(Path file, Consumer<Outcome> to) {
    String name = file.toString();
    byte[] bytes;
    try {
      if (Files.size(file) > Papers.MOST_BYTES) {
        to.accept(new Outcome.Failed(name, null, PaperFault.TOO_LARGE));
        return;
      }
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      to.accept(new Outcome.Failed(name, null, PaperFault.BROKEN));
      return;
    }
    read(name, bytes, to);
  }

  void read(String name, byte[] bytes, Consumer<Outcome> to) {
    long began = System.nanoTime();
    try (Paper paper = Papers.open(bytes, null)) {
      for (int page = 1; page <= paper.pages(); page++) {
        try {
          PageText text = reader.read(paper, page).text();
          to.accept(new Outcome.Page(name, text, (System.nanoTime() - began) / 1e6));
        } catch (UnreadablePaper e) {
          to.accept(new Outcome.Failed(name, page, e.fault()));
        } catch (EngineRefused e) {
          to.accept(new Outcome.Failed(name, page, PaperFault.BROKEN));
        }
        began = System.nanoTime();
      }
    } catch (UnreadablePaper e) {
      to.accept(new Outcome.Failed(name, null, e.fault()));
    }
  }

  /** The pages that could be read, in their order. */
  static List<PageText> texts(List<Outcome> outcomes) {
    return outcomes.stream()
        .filter(Outcome.Page.class::isInstance)
        .map(page -> ((Outcome.Page) page).text())
        .toList();
  }
}

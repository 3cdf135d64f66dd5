package org.mashang.benchmarks.screening;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.mashang.benchmarks.Arguments;
import org.mashang.benchmarks.Benchmark;
import org.mashang.benchmarks.papers.CasePapers;
import org.mashang.benchmarks.papers.Finish;
import org.mashang.benchmarks.papers.Sheet;
import org.mashang.benchmarks.screening.FileReading.Outcome;
import org.mashang.casework.scan.Line;
import org.mashang.casework.scan.PageSource;
import org.mashang.casework.scan.PageText;
import org.mashang.casework.scan.Quad;
import org.mashang.ocr.OcrEngine;
import org.mashang.ocr.embedded.EmbeddedEngine;
import org.mashang.screening.extract.Paper;
import org.mashang.screening.extract.PaperKinds;

/**
 * Invented cases, drawn, damaged, read and screened, beside the truth. The first line is what
 * extraction makes of the papers' own text, without any picture.
 */
public final class ScansCommand implements Benchmark {

  @Override
  public String what() {
    return "reads and screens invented scanned cases beside their truth: [--cases=3] [--seed=1]"
        + " [--finish=clean,phone|all|none] [--papers=opinion,breath|all] [--faults=yes]";
  }

  @Override
  public void run(String[] arguments, PrintStream out) throws IOException {
    Arguments given = Arguments.of(arguments);
    int cases = given.number("cases", 3);
    int seed = given.number("seed", 1);
    String finishes = given.text("finish", "all");
    String papers = given.text("papers", "all");
    List<CasePapers> drawn = new ArrayList<>();
    for (int i = 0; i < cases; i++) {
      CasePapers one = CasePapers.of(seed + i);
      drawn.add(papers.equals("all") ? one : one.only(List.of(papers.split(",", -1))));
    }
    List<Tally> tallies = new ArrayList<>();
    tallies.add(texts(drawn));
    if (!finishes.equals("none")) {
      try (OcrEngine engine = EmbeddedEngine.open()) {
        FileReading reading = new FileReading(engine);
        warm(reading, seed);
        for (Finish finish : Finish.named(finishes)) {
          tallies.add(scans(reading, finish, drawn));
          System.err.println(finish.label() + " read");
        }
      }
    }
    out.println(Tally.HEAD);
    tallies.forEach(tally -> tally.print(out));
    out.println();
    tallies.forEach(tally -> tally.printOutcomes(out));
    out.printf("%npeak memory %d MB, drawing included%n", Memory.peakMegabytes());
    if (given.text("faults", "no").equals("yes")) {
      tallies.forEach(tally -> tally.printFaults(out));
    }
  }

  private static Tally texts(List<CasePapers> cases) {
    Tally tally = new Tally("text");
    for (CasePapers papers : cases) {
      List<Paper> asWritten = asWritten(papers);
      // Once for the compiler; a function that is warm is what is asked for.
      Screened.of(asWritten);
      long began = System.nanoTime();
      Screened screened = Screened.of(asWritten);
      tally.add(papers, screened, 0, (System.nanoTime() - began) / 1e6);
    }
    return tally;
  }

  /** The papers as an engine without a fault would read them. */
  static List<Paper> asWritten(CasePapers papers) {
    List<Paper> all = new ArrayList<>();
    for (CasePapers.Paper paper : papers.papers()) {
      List<PageText> pages = new ArrayList<>();
      for (Sheet sheet : paper.sheets()) {
        List<Line> lines = new ArrayList<>();
        for (Sheet.Row row : sheet.rows()) {
          Quad box = Quad.of(row.left(), row.top(), row.right(), row.bottom());
          lines.add(new Line(row.text(), box, 1));
        }
        pages.add(
            new PageText(
                pages.size() + 1, PageSource.TEXT_LAYER, "truth", 1654, 2339, 0, lines, List.of()));
      }
      all.add(paper(paper.name(), pages));
    }
    return all;
  }

  private static Paper paper(String name, List<PageText> pages) {
    return new Paper(name, PaperKinds.of(pages), pages);
  }

  private static void warm(FileReading reading, int seed) {
    CasePapers papers = CasePapers.of(seed);
    byte[] file = papers.file(papers.papers().getFirst(), 0, Finish.CLEAN);
    reading.read("warm", file, outcome -> {});
  }

  private static Tally scans(FileReading reading, Finish finish, List<CasePapers> cases) {
    Tally tally = new Tally(finish.label());
    for (CasePapers papers : cases) {
      List<Paper> read = new ArrayList<>();
      double[] millis = new double[1];
      for (CasePapers.Paper paper : papers.papers()) {
        List<PageText> pages = new ArrayList<>();
        for (int page = 0; page < paper.sheets().size(); page++) {
          Sheet sheet = paper.sheets().get(page);
          byte[] file = papers.file(paper, page, finish);
          reading.read(
              paper.name(),
              file,
              outcome -> {
                if (outcome instanceof Outcome.Page one) {
                  millis[0] += one.millis();
                  pages.add(numbered(one.text(), pages.size() + 1));
                  tally.characters.add(sheet.rows(), PageScore.read(sheet, one.text().lines()));
                } else {
                  throw new IllegalStateException(outcome.toString());
                }
              });
        }
        read.add(paper(paper.name(), pages));
      }
      long began = System.nanoTime();
      Screened screened = Screened.of(read);
      tally.add(papers, screened, millis[0], (System.nanoTime() - began) / 1e6);
    }
    return tally;
  }

  private static PageText numbered(PageText text, int page) {
    return new PageText(
        page,
        text.source(),
        text.engine(),
        text.width(),
        text.height(),
        text.turned(),
        text.lines(),
        text.notes());
  }
}

package org.mashang.benchmarks.papers;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.mashang.benchmarks.Arguments;
import org.mashang.benchmarks.Benchmark;

/** Writes invented cases to a folder: one folder each, with files of every kind and the truth. */
public final class PapersCommand implements Benchmark {

  @Override
  public String what() {
    return "writes invented scanned case papers with truth.json: DIR [--cases=3] [--seed=1]"
        + " [--finish=clean,clean-150,noise,skew,jpeg40,faint,turned-90,turned-180,phone|all]";
  }

  @Override
  public void run(String[] arguments, PrintStream out) throws IOException {
    Arguments given = Arguments.of(arguments);
    if (given.names().size() != 1) {
      throw new IllegalArgumentException("papers needs one folder to write to");
    }
    Path folder = Path.of(given.names().getFirst());
    int cases = given.number("cases", 3);
    long seed = given.number("seed", 1);
    List<Finish> finishes = Finish.named(given.text("finish", "clean"));
    for (int i = 0; i < cases; i++) {
      CasePapers papers = CasePapers.of(seed + i);
      for (Finish finish : finishes) {
        Path into = folder.resolve(papers.id() + "-" + finish.label());
        CaseFolder files = new CaseFolder(into, papers, finish);
        int written = files.write().size();
        if (finish == Finish.CLEAN) {
          files.writeDigital();
        }
        out.printf("%s: %d pages in %d files%n", into, papers.pages(), written);
      }
    }
  }
}

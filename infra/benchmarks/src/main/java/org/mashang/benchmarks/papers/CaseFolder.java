package org.mashang.benchmarks.papers;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mashang.platform.json.Json;
import org.mashang.platform.json.Showing;

/** A case on the disk: its papers in every kind of file that offices send, and the truth. */
final class CaseFolder {

  private final Path folder;
  private final CasePapers papers;
  private final Finish finish;

  CaseFolder(Path folder, CasePapers papers, Finish finish) {
    this.folder = folder;
    this.papers = papers;
    this.finish = finish;
  }

  /** Writes one file a paper, of a type that changes from paper to paper. */
  List<Path> write() throws IOException {
    Files.createDirectories(folder);
    List<Path> files = new ArrayList<>();
    int number = 0;
    for (CasePapers.Paper paper : papers.papers()) {
      number++;
      String name = "%02d-%s".formatted(number, paper.name());
      List<BufferedImage> pictures = pictures(paper);
      Dice dice = Dice.of(papers.seed(), "file " + paper.name());
      int kind = finish == Finish.PHONE || finish == Finish.JPEG40 ? 0 : dice.between(0, 3);
      if (kind == 1) {
        files.add(put(name + ".tiff", Pictures.tiff(pictures)));
      } else if (kind == 2) {
        files.add(put(name + ".pdf", PdfPapers.scanned(pictures, finish.dpi(), finish.quality())));
      } else {
        for (int i = 0; i < pictures.size(); i++) {
          String page = pictures.size() == 1 ? name : name + "-" + (i + 1);
          files.add(
              kind == 0
                  ? put(page + ".jpg", Pictures.jpeg(pictures.get(i), finish.quality()))
                  : put(page + ".png", Pictures.png(pictures.get(i))));
        }
      }
    }
    Json.shown(Showing.FULL)
        .writerWithDefaultPrettyPrinter()
        .writeValue(folder.resolve("truth.json").toFile(), TruthFile.of(papers));
    return files;
  }

  /** One PDF with text, as if every paper had come out of a word processor. */
  Path writeDigital() throws IOException {
    List<Sheet> all = new ArrayList<>();
    papers.papers().forEach(paper -> all.addAll(paper.sheets()));
    return put("digital.pdf", PdfPapers.digital(all));
  }

  private List<BufferedImage> pictures(CasePapers.Paper paper) {
    List<BufferedImage> pictures = new ArrayList<>();
    for (int i = 0; i < paper.sheets().size(); i++) {
      pictures.add(papers.picture(paper, i, finish));
    }
    return pictures;
  }

  private Path put(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }
}

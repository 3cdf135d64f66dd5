package org.mashang.ocr.work;

import java.util.List;
import java.util.Optional;
import org.mashang.casework.scan.Line;
import org.mashang.casework.scan.PageNote;
import org.mashang.casework.scan.PageSource;
import org.mashang.casework.scan.PageText;
import org.mashang.casework.scan.Quad;
import org.mashang.ocr.OcrEngine;
import org.mashang.ocr.PaperReader;
import org.mashang.ocr.ReadPage;
import org.mashang.ocr.paper.Paper;
import org.mashang.ocr.paper.UnreadablePaper;
import org.mashang.ocr.textract.AheadEngine;
import org.mashang.ocr.textract.TextractEngine;
import org.mashang.platform.reading.PageFiles;
import org.mashang.platform.reading.ReadingOrder;

/** Reads a page of a file in the bucket and keeps what was read. */
final class PageWork {

  /** A tenth of a pixel, and more than anybody's confidence is worth. */
  private static final double PRECISION = 10_000;

  private final PaperFiles papers;
  private final PageFiles pages;
  private final OcrEngine engine;
  private final AheadPages ahead;

  PageWork(PaperFiles papers, PageFiles pages, AheadPages ahead, OcrEngine engine) {
    this.papers = papers;
    this.pages = pages;
    this.ahead = ahead;
    this.engine = engine;
  }

  void read(ReadingOrder order, int page) throws UnreadablePaper {
    ReadPage read;
    try (Paper paper = papers.open(order)) {
      read = new PaperReader(engine(order, page)).read(paper, page);
    }
    pages.writePicture(order.output(), page, DeskPicture.of(read.upright()));
    pages.writeText(order.output(), rounded(read.text()));
  }

  /** Only an engine that has jobs may have been ahead; the others are spared the look. */
  private OcrEngine engine(ReadingOrder order, int page) {
    if (!(engine instanceof TextractEngine)) {
      return engine;
    }
    return ahead.find(order.output(), page).<OcrEngine>map(AheadEngine::new).orElse(engine);
  }

  /** Leaves word that nothing could be read; what somebody read all the same stays. */
  void giveUp(ReadingOrder order, int page) {
    Optional<PageText> known = pages.text(order.output(), page);
    if (known.isEmpty()) {
      pages.writeText(
          order.output(),
          new PageText(
              page,
              PageSource.PICTURE,
              engine.name(),
              0,
              0,
              0,
              List.of(),
              List.of(PageNote.UNREAD)));
    }
  }

  private static PageText rounded(PageText text) {
    return new PageText(
        text.page(),
        text.source(),
        text.engine(),
        text.width(),
        text.height(),
        text.turned(),
        text.lines().stream()
            .map(
                line ->
                    new Line(
                        line.text(), rounded(line.box()), rounded(line.confidence()), line.sure()))
            .toList(),
        text.notes());
  }

  private static Quad rounded(Quad q) {
    return new Quad(
        rounded(q.x1()),
        rounded(q.y1()),
        rounded(q.x2()),
        rounded(q.y2()),
        rounded(q.x3()),
        rounded(q.y3()),
        rounded(q.x4()),
        rounded(q.y4()));
  }

  private static double rounded(double number) {
    return Math.rint(number * PRECISION) / PRECISION;
  }
}

package org.mashang.ocr;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.scan.Line;
import org.mashang.casework.scan.PageNote;
import org.mashang.casework.scan.PageSource;
import org.mashang.casework.scan.PageText;
import org.mashang.ocr.paper.Paper;
import org.mashang.ocr.paper.TextLayer;
import org.mashang.ocr.paper.UnreadablePaper;

/**
 * Reads pages: digital ones by the text they carry, if one may believe it, others by their picture.
 */
public final class PaperReader {

  private static final String TEXT_LAYER = "pdf-text/1";

  private final OcrEngine engine;

  public PaperReader(OcrEngine engine) {
    this.engine = engine;
  }

  /**
   * Reads one page.
   *
   * @param page from 1
   * @throws UnreadablePaper if the page cannot be opened
   * @throws EngineBusy if the engine cannot read at the moment
   * @throws EngineRefused if the engine will never read it
   */
  public ReadPage read(Paper paper, int page) throws UnreadablePaper {
    List<PageNote> notes = new ArrayList<>();
    if (page == 1 && paper.active()) {
      notes.add(PageNote.ACTIVE_CONTENT);
    }
    @Nullable TextLayer layer = paper.layer(page).orElse(null);
    BufferedImage picture = paper.picture(page);
    if (layer != null && layer.visible()) {
      return digital(page, layer, picture, notes);
    }
    PageReading seen = engine.read(picture);
    if (layer != null) {
      switch (Comparison.of(layer.lines(), seen.lines())) {
        case SAME -> {
          return digital(page, layer, picture, notes);
        }
        case CONTRADICTS -> notes.add(PageNote.TEXT_LAYER_CONTRADICTS);
        case PART -> {
          // a page number or a stamp in front of a scan
        }
      }
    }
    BufferedImage upright = Turned.by(picture, seen.turned());
    Doubts.of(seen, upright, notes);
    return new ReadPage(
        text(page, PageSource.PICTURE, engine.name(), upright, seen.turned(), seen.lines(), notes),
        upright);
  }

  private static ReadPage digital(
      int page, TextLayer layer, BufferedImage picture, List<PageNote> notes) {
    return new ReadPage(
        text(page, PageSource.TEXT_LAYER, TEXT_LAYER, picture, 0, layer.lines(), notes), picture);
  }

  private static PageText text(
      int page,
      PageSource source,
      String by,
      BufferedImage upright,
      int turned,
      List<Line> lines,
      List<PageNote> notes) {
    return new PageText(
        page, source, by, upright.getWidth(), upright.getHeight(), turned, lines, notes);
  }
}

package org.mashang.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.mashang.print.Paging.Placed;
import org.mashang.print.Slot.Block;
import org.mashang.print.Slot.Lines;
import org.mashang.print.Slot.Painter;

/**
 * Lays text and drawings out on as many A4 pages as they need, then writes them. No paragraph
 * leaves one line alone on a page.
 */
final class Flow {

  private final Typefaces typefaces;
  private final Frame frame;
  private final List<Slot> slots = new ArrayList<>();
  private final IdentityHashMap<Cell, PDStructureElement> elements = new IdentityHashMap<>();
  private boolean glued;

  Flow(Typefaces typefaces, Frame frame) {
    this.typefaces = typefaces;
    this.frame = frame;
  }

  /** Adds a text over the whole width; its line feeds begin new paragraphs of the same style. */
  void add(String text, Style style) {
    for (String part : text.split("\\R", -1)) {
      add(new Row(List.of(Cell.of(part, style, frame.whole(), null, typefaces))));
    }
  }

  /** Adds cells side by side. */
  void add(Row row) {
    Style style = row.style();
    int lines = row.lines();
    for (int i = 0; i < lines; i++) {
      boolean together = i == 0 ? glued : i == 1 || i == lines - 1;
      double before = i == 0 ? style.before() : 0;
      slots.add(new Slot(before, style.leading(), together, new Lines(row, i)));
    }
    glued = style.keepWithNext();
  }

  /** Adds a drawing of a given height. */
  void add(double before, double height, boolean keepWithNext, Painter painter) {
    slots.add(new Slot(before, height, glued, new Block(painter)));
    glued = keepWithNext;
  }

  /** Adds a row of a table, whose head stands again on each page. */
  void add(double height, Slot head, Painter painter) {
    slots.add(new Slot(0, height, glued, new Block(painter), head));
    glued = false;
  }

  /** Keeps what was added last on the page where the next begins. */
  void keepWithNext() {
    glued = !slots.isEmpty();
  }

  /** How many pages there will be. */
  int pages() {
    return Paging.pages(slots, frame).size();
  }

  /**
   * Writes everything into a file.
   *
   * @param first the number of the first page
   */
  void write(PdfFile file, Footer footer, int first) throws IOException {
    int number = first;
    for (List<Placed> page : Paging.pages(slots, frame)) {
      try (Sheet sheet = file.page()) {
        write(sheet, page);
        footer.write(sheet, number);
      }
      number++;
    }
  }

  private void write(Sheet sheet, List<Placed> page) throws IOException {
    int i = 0;
    while (i < page.size()) {
      Placed placed = page.get(i);
      switch (placed.slot().content()) {
        case Block block -> {
          block.painter().paint(sheet, placed.top());
          i++;
        }
        case Lines lines -> {
          int end = endOfRow(page, i, lines.row());
          write(sheet, lines.row(), page.subList(i, end));
          i = end;
        }
      }
    }
  }

  private static int endOfRow(List<Placed> page, int start, Row row) {
    int end = start + 1;
    while (end < page.size()
        && page.get(end).slot().content() instanceof Lines next
        && next.row() == row) {
      end++;
    }
    return end;
  }

  /** Column by column, as it is read. */
  private void write(Sheet sheet, Row row, List<Placed> lines) throws IOException {
    for (Cell cell : row.cells()) {
      PDStructureElement element = elements.computeIfAbsent(cell, key -> key.element(sheet));
      sheet.tagged(
          element,
          () -> {
            for (Placed line : lines) {
              if (line.slot().content() instanceof Lines which) {
                cell.write(sheet, which.number(), row.baseline(line.top()));
              }
            }
          });
    }
  }
}

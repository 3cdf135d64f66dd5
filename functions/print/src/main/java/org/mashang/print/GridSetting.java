package org.mashang.print;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.jspecify.annotations.Nullable;
import org.mashang.print.report.Grid;

/** Sets a table with its lines; its head stands again on each page, there as decoration. */
final class GridSetting {

  private static final double PADDING = 3;
  private static final double THICK = 1;
  private static final double THIN = 0.4;
  private static final Color GROUND = new Color(0xF1F1F1);

  /** A row of more lines is divided: no page would hold it. */
  private static final int MOST_LINES = 24;

  private final GridColumns columns;
  private final List<Row> rows;
  private final Row head;
  private @Nullable PDStructureElement table;

  GridSetting(Grid grid, Frame frame, Typefaces typefaces) {
    this.columns = GridColumns.of(grid, frame, typefaces);
    this.head = columns.head();
    this.rows = columns.rows();
  }

  void addTo(Flow flow) {
    var again = new Slot(0, height(head.lines()), true, new Slot.Block(this::headAgain));
    flow.add(3, height(head.lines()), true, this::head);
    for (int i = 0; i < rows.size(); i++) {
      addRow(flow, rows.get(i), again, i == rows.size() - 1);
    }
    flow.keepWithNext();
    flow.add(0, 8, false, (sheet, top) -> {});
  }

  private void addRow(Flow flow, Row row, Slot again, boolean last) {
    List<PDStructureElement> elements = new ArrayList<>();
    for (int from = 0; from < row.lines(); from += MOST_LINES) {
      int start = from;
      int end = Math.min(row.lines(), start + MOST_LINES);
      boolean ends = end == row.lines();
      flow.add(
          height(end - start),
          again,
          (sheet, top) -> {
            if (elements.isEmpty()) {
              elements.addAll(cells(sheet, row, "TD"));
            }
            lines(sheet, top, height(end - start), last && ends ? THICK : ends ? THIN : 0);
            write(sheet, row, elements, start, end, top);
          });
    }
  }

  private void head(Sheet sheet, double top) throws IOException {
    table = sheet.element("Table");
    List<PDStructureElement> cells = cells(sheet, head, "TH");
    for (PDStructureElement cell : cells) {
      var scope = new PDTableAttributeObject();
      scope.setScope(PDTableAttributeObject.SCOPE_COLUMN);
      cell.addAttribute(scope);
    }
    sheet.artifact(() -> headGround(sheet, top));
    write(sheet, head, cells, 0, head.lines(), top);
  }

  private void headAgain(Sheet sheet, double top) throws IOException {
    sheet.artifact(
        () -> {
          headGround(sheet, top);
          for (Cell cell : head.cells()) {
            for (int line = 0; line < head.lines(); line++) {
              cell.write(sheet, line, baseline(head, line + down(head, cell), top));
            }
          }
        });
  }

  private void headGround(Sheet sheet, double top) throws IOException {
    double height = height(head.lines());
    sheet.rectangle(columns.left(), top, columns.width(), height, GROUND);
    sheet.rectangle(columns.left(), top, columns.width(), THICK, Color.BLACK);
    strokes(sheet, top, height, THIN);
  }

  private void lines(Sheet sheet, double top, double height, double below) throws IOException {
    sheet.artifact(() -> strokes(sheet, top, height, below));
  }

  /** The lines between columns, and the one below. */
  private void strokes(Sheet sheet, double top, double height, double below) throws IOException {
    for (double x : columns.edges()) {
      boolean outer = x == columns.left() || x == columns.left() + columns.width();
      double width = outer ? THICK : THIN;
      sheet.rectangle(x - width / 2, top, width, height, Color.BLACK);
    }
    if (below > 0) {
      double y = top + height - below / 2;
      sheet.rectangle(columns.left(), y, columns.width(), below, Color.BLACK);
    }
  }

  private List<PDStructureElement> cells(Sheet sheet, Row row, String type) {
    PDStructureElement parent = table == null ? sheet.element("Table") : table;
    PDStructureElement line = sheet.child(parent, "TR");
    return row.cells().stream().map(cell -> sheet.child(line, type)).toList();
  }

  private void write(
      Sheet sheet, Row row, List<PDStructureElement> elements, int from, int to, double top)
      throws IOException {
    for (int i = 0; i < row.cells().size(); i++) {
      Cell cell = row.cells().get(i);
      sheet.tagged(
          elements.get(i),
          () -> {
            for (int line = from; line < to; line++) {
              cell.write(sheet, line, baseline(row, line - from + down(row, cell), top));
            }
          });
    }
  }

  private static double baseline(Row row, double line, double top) {
    return row.baseline(top + PADDING + line * row.style().leading() - 1);
  }

  /** How many lines a cell stands below the top of its row, to be in its middle. */
  private static double down(Row row, Cell cell) {
    return row.lines() > MOST_LINES ? 0 : (row.lines() - cell.lines().size()) / 2.0;
  }

  private double height(int lines) {
    return 2 * PADDING + lines * head.style().leading();
  }
}

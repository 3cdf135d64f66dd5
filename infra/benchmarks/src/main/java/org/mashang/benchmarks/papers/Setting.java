package org.mashang.benchmarks.papers;

import java.util.ArrayList;
import java.util.List;

/** Sets a draft on pages. */
final class Setting {

  private final Look look;
  private final Faces faces = Faces.machine();
  private final List<List<Mark>> pages = new ArrayList<>();
  private double y;

  private Setting(Look look) {
    this.look = look;
    turn();
  }

  static List<Sheet> of(Draft draft) {
    Setting setting = new Setting(draft.look());
    for (Block block : draft.blocks()) {
      setting.set(block);
    }
    return setting.sheets();
  }

  private void set(Block block) {
    switch (block) {
      case Block.Heading heading -> heading(heading);
      case Block.Line line -> line(line.spans(), line.side());
      case Block.Paragraph paragraph -> paragraph(paragraph);
      case Block.Table table -> table(table);
      case Block.Gap gap -> y += gap.lines() * look.size();
      case Block.Break ignored -> turn();
      case Block.Signed signed -> signed(signed);
      case Block.SealOver seal ->
          marks()
              .add(
                  new Mark.Seal(
                      look.margin() + seal.share() * width(),
                      y - 0.9 * look.size(),
                      50,
                      seal.seal()));
    }
  }

  private void heading(Block.Heading heading) {
    double size = look.size() * heading.scale();
    double wide = faces.width(look.head(), size, heading.text());
    if (wide > width()) {
      size *= width() / wide;
      wide = width();
    }
    y += 1.5 * size;
    put(new Block.Span(heading.text(), false), (Sheet.WIDTH - wide) / 2, size, look.head());
    y += 0.35 * size;
  }

  private void line(List<Block.Span> spans, Block.Side side) {
    for (List<Block.Span> row : broken(spans, width(), 0)) {
      advance();
      double spare = width() - wide(row);
      double x =
          look.margin()
              + switch (side) {
                case LEFT -> 0;
                case MIDDLE -> spare / 2;
                case RIGHT -> spare;
              };
      put(row, x);
    }
  }

  private void paragraph(Block.Paragraph paragraph) {
    double indent = paragraph.indent() * look.size();
    boolean first = true;
    for (List<Block.Span> row : broken(paragraph.spans(), width(), indent)) {
      advance();
      put(row, look.margin() + (first ? indent : 0));
      if (look.ruled()) {
        double at = y + 0.35 * look.size();
        marks().add(new Mark.Rule(look.margin(), at, Sheet.WIDTH - look.margin(), at, 0.5));
      }
      first = false;
    }
  }

  private void table(Block.Table table) {
    double sum = 0;
    for (double width : table.widths()) {
      sum += width;
    }
    double pad = 0.35 * look.size();
    double step = 1.35 * look.size();
    y += 0.6 * look.size();
    for (List<List<Block.Span>> row : table.rows()) {
      List<List<List<Block.Span>>> cells = new ArrayList<>();
      int tallest = 1;
      for (int i = 0; i < row.size(); i++) {
        // A row with fewer cells: the last one reaches to the edge.
        double share = share(table.widths(), i, row.size()) / sum * width() - 2 * pad;
        cells.add(broken(row.get(i), share, 0));
        tallest = Math.max(tallest, cells.getLast().size());
      }
      double height = tallest * step + (table.ruled() ? 1.2 * pad : 0.6 * pad);
      if (y + height > Sheet.HEIGHT - 64) {
        turn();
      }
      double x = look.margin();
      double top = y;
      for (int i = 0; i < row.size(); i++) {
        double share = share(table.widths(), i, row.size()) / sum * width();
        double free = height - cells.get(i).size() * step;
        y = top + free / 2 - 0.3 * look.size();
        for (List<Block.Span> cell : cells.get(i)) {
          y += step;
          put(cell, x + pad);
        }
        if (table.ruled()) {
          frame(x, top, share, height);
        }
        x += share;
      }
      y = top + height;
    }
    y += 0.2 * look.size();
  }

  private static double share(List<Double> widths, int cell, int cells) {
    double share = widths.get(cell);
    for (int i = cell + 1; cell == cells - 1 && i < widths.size(); i++) {
      share += widths.get(i);
    }
    return share;
  }

  private void frame(double x, double top, double wide, double high) {
    marks().add(new Mark.Rule(x, top, x + wide, top, 0.7));
    marks().add(new Mark.Rule(x, top + high, x + wide, top + high, 0.7));
    marks().add(new Mark.Rule(x, top, x, top + high, 0.7));
    marks().add(new Mark.Rule(x + wide, top, x + wide, top + high, 0.7));
  }

  private void signed(Block.Signed signed) {
    if (y + (signed.lines().size() + 2) * look.leading() * look.size() > Sheet.HEIGHT - 64) {
      turn();
    }
    for (Block.Span line : signed.lines()) {
      advance();
      double wide = wide(List.of(line));
      put(List.of(line), Sheet.WIDTH - look.margin() - 2 * look.size() - wide);
    }
    if (!signed.seal().isEmpty()) {
      double x = Sheet.WIDTH - look.margin() - 7 * look.size();
      marks().add(new Mark.Seal(x, y - look.size(), 56, signed.seal()));
    }
  }

  private void advance() {
    y += look.leading() * look.size();
    if (y > Sheet.HEIGHT - 66) {
      turn();
      y += look.leading() * look.size();
    }
  }

  private void turn() {
    pages.add(new ArrayList<>());
    y = 58;
  }

  private List<Mark> marks() {
    return pages.getLast();
  }

  private double width() {
    return Sheet.WIDTH - 2 * look.margin();
  }

  private double wide(List<Block.Span> row) {
    double wide = 0;
    for (Block.Span span : row) {
      wide += faces.width(style(span), look.size(), span.text());
    }
    return wide;
  }

  private Faces.Style style(Block.Span span) {
    return span.hand() ? Faces.Style.PLAIN : look.body();
  }

  private void put(List<Block.Span> row, double from) {
    double x = from;
    for (Block.Span span : row) {
      x += put(span, x, look.size(), style(span));
    }
  }

  private double put(Block.Span span, double x, double size, Faces.Style style) {
    double wide = faces.width(style, size, span.text());
    if (!span.text().isBlank()) {
      marks().add(new Mark.Letters(span.text(), x, y, size, wide, style, span.hand()));
    }
    return wide;
  }

  /** Into rows that fit; closing marks do not begin one, and a number is not torn. */
  private List<List<Block.Span>> broken(List<Block.Span> spans, double wide, double indent) {
    List<List<Block.Span>> rows = new ArrayList<>();
    List<Block.Span> row = new ArrayList<>();
    double x = indent;
    for (Block.Span span : spans) {
      StringBuilder piece = new StringBuilder();
      for (String unit : units(span.text())) {
        double step = faces.width(style(span), look.size(), unit);
        if (x + step > wide && x > indent && !"，。、；：！？）》”".contains(unit)) {
          row.add(new Block.Span(piece.toString(), span.hand()));
          rows.add(List.copyOf(row));
          row.clear();
          piece.setLength(0);
          x = 0;
        }
        piece.append(unit);
        x += step;
      }
      row.add(new Block.Span(piece.toString(), span.hand()));
    }
    rows.add(List.copyOf(row));
    return rows;
  }

  private static List<String> units(String text) {
    List<String> units = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      boolean joins = letter > ' ' && letter < 0x7f && word.length() < 24;
      if (!joins && !word.isEmpty()) {
        units.add(word.toString());
        word.setLength(0);
      }
      if (joins) {
        word.append(letter);
      } else {
        units.add(String.valueOf(letter));
      }
    }
    if (!word.isEmpty()) {
      units.add(word.toString());
    }
    return units;
  }

  private List<Sheet> sheets() {
    List<Sheet> sheets = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      List<Mark> marks = new ArrayList<>(pages.get(i));
      // Seals come down on what is printed.
      marks.sort((a, b) -> Boolean.compare(a instanceof Mark.Seal, b instanceof Mark.Seal));
      if (!look.header().isEmpty()) {
        small(marks, look.header(), 40);
      }
      if (!look.numbered().isEmpty()) {
        small(marks, look.numbered().formatted(i + 1, pages.size()), Sheet.HEIGHT - 34);
      }
      sheets.add(new Sheet(marks));
    }
    return sheets;
  }

  private void small(List<Mark> marks, String text, double at) {
    double size = 9.5;
    double wide = faces.width(look.body(), size, text);
    marks.add(new Mark.Letters(text, (Sheet.WIDTH - wide) / 2, at, size, wide, look.body(), false));
  }
}

package org.mashang.screening.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.scan.Line;
import org.mashang.casework.scan.PageNote;
import org.mashang.casework.scan.PageText;
import org.mashang.casework.scan.Quad;
import org.mashang.screening.extract.Layout.Piece;
import org.mashang.screening.fact.Place;

/** A paper's pages as one text, and the way back from a range of it to page, box and quote. */
final class Source {

  private static final int LONGEST_QUOTE = 160;
  private static final String FIGURES = "0123456789.〇零一二三四五六七八九十百壹贰叁肆伍陆柒捌玖拾佰点";

  private record Sheet(int start, int end, int page, boolean doubtful) {}

  private static final Pattern SAMPLED =
      Pattern.compile("抽血|血样|血液样|血检|采血|取血|鉴定|提取血液|抽取[^，。；]{0,6}血|检验报告|理化");

  private final String id;
  private final @Nullable String kind;
  private final String text;
  private final Clean clean;
  private final Layout layout;
  private final List<Sheet> sheets;
  private final boolean sampled;

  private Source(String id, @Nullable String kind, String text, Layout layout, List<Sheet> sheets) {
    this.id = id;
    this.kind = kind;
    this.text = text;
    this.clean = Clean.of(text);
    this.layout = layout;
    this.sheets = sheets;
    this.sampled = SAMPLED.matcher(clean.text()).find();
  }

  static Source of(String text) {
    return new Source(
        "text", null, text, new Layout(List.of()), List.of(new Sheet(0, text.length(), 1, false)));
  }

  static Source of(Paper paper) {
    StringBuilder text = new StringBuilder();
    List<Piece> pieces = new ArrayList<>();
    List<Sheet> sheets = new ArrayList<>();
    for (PageText page : paper.pages()) {
      int start = text.length();
      for (Line line : page.lines()) {
        int from = text.length();
        text.append(line.text());
        pieces.add(new Piece(from, text.length(), page.page(), from - start, line));
        text.append('\n');
      }
      sheets.add(new Sheet(start, text.length(), page.page(), doubtful(page)));
    }
    String kind = paper.kind() == null ? PaperKinds.of(paper.pages()) : paper.kind();
    return new Source(paper.id(), kind, text.toString(), new Layout(pieces), sheets);
  }

  private static boolean doubtful(PageText page) {
    return page.notes().contains(PageNote.TEXT_LAYER_CONTRADICTS)
        || page.notes().contains(PageNote.POOR_PICTURE)
        || page.notes().contains(PageNote.FEW_HAN);
  }

  @Nullable String kind() {
    return kind;
  }

  /** Whether it speaks of a blood sample or an expert's opinion at all. */
  boolean sampled() {
    return sampled;
  }

  Clean clean() {
    return clean;
  }

  /** Where its lines stand; empty for bare text. */
  Layout layout() {
    return layout;
  }

  /** A range of the cleaned text as it was read. */
  String raw(int from, int to) {
    return text.substring(clean.start(from), clean.end(to));
  }

  /** Whether the page of a place in the cleaned text is one whose text cannot be relied on. */
  boolean doubtful(int from) {
    return sheet(clean.start(from)).doubtful();
  }

  /** The least confidence of the lines that a range of the cleaned text stands on. */
  double confidence(int from, int to) {
    double least = 1;
    int start = clean.start(from);
    int end = clean.end(to);
    List<Piece> pieces = layout.pieces();
    for (int i = layout.at(start); i < pieces.size() && pieces.get(i).start() < end; i++) {
      least = Math.min(least, pieces.get(i).line().confidence());
    }
    return least;
  }

  /** How sure the least sure figure in a range of the cleaned text is; 1 without a figure. */
  double figures(int from, int to) {
    double least = 1;
    List<Piece> pieces = layout.pieces();
    for (int i = from; i < to; i++) {
      int raw = clean.start(i);
      int piece = layout.at(raw);
      if (FIGURES.indexOf(clean.at(i)) >= 0
          && piece < pieces.size()
          && pieces.get(piece).start() <= raw) {
        least = Math.min(least, pieces.get(piece).line().sure(raw - pieces.get(piece).start()));
      }
    }
    return least;
  }

  /** The place of a range of the cleaned text; the box is that of the line {@code anchor} is on. */
  Place place(int from, int to, int anchor) {
    int start = clean.start(from);
    Sheet sheet = sheet(start);
    int end =
        Math.max(start, Math.min(Math.min(clean.end(to), sheet.end()), start + LONGEST_QUOTE));
    int line = layout.at(clean.start(anchor));
    Quad box = line < layout.pieces().size() ? layout.pieces().get(line).line().box() : null;
    return new Place(
        id,
        sheet.page(),
        box,
        start - sheet.start(),
        end - sheet.start(),
        text.substring(start, end),
        confidence(from, to));
  }

  private Sheet sheet(int start) {
    int low = 0;
    int high = sheets.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sheets.get(middle).start() <= start) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return sheets.isEmpty() ? new Sheet(0, text.length(), 1, false) : sheets.get(low);
  }
}

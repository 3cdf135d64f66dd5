package org.mashang.print;

import java.util.List;
import org.mashang.print.Style.Align;
import org.mashang.print.Typefaces.Face;

/** A certificate in Chinese alone, in type of size three (三号, 16 points). */
record SingleSetting(CertificateText text, Typefaces typefaces) implements CertificateSetting {

  private static final double SIZE = 16;
  private static final double LEADING = 29;
  private static final double SIGNATURE_WIDTH = 310;

  private static final Style NUMBER = style(0, Align.CENTRED, 6, true);
  private static final Style FIRST = style(2, Align.JUSTIFIED, 24, false);
  private static final Style BODY = style(2, Align.JUSTIFIED, 0, false);
  private static final Style SIGNATURE = style(0, Align.CENTRED, 0, true);

  /** Clear of the notary's name, which the round mark shall not touch. */
  private static final Style DATE = style(0, Align.CENTRED, 12, true);

  private static Style style(double indent, Align align, double before, boolean keepWithNext) {
    return new Style("P", Face.SONG, SIZE, LEADING, indent, align, before, keepWithNext);
  }

  @Override
  public Frame frame() {
    return Frame.OFFICIAL;
  }

  @Override
  public void addTo(Flow flow) {
    new Heading(text.title(), 36, 0.5, frame(), typefaces).addTo(flow);
    flow.add(text.number(), NUMBER);
    List<String> paragraphs = text.paragraphs();
    for (int i = 0; i < paragraphs.size(); i++) {
      Style style = i == 0 ? FIRST : BODY;
      flow.add(paragraphs.get(i), i == paragraphs.size() - 1 ? style.kept() : style);
    }
    double left = frame().left() + frame().width() - SIGNATURE_WIDTH;
    var column = new Frame.Column(left, SIGNATURE_WIDTH);
    var signature =
        List.of(
            row(text.office(), SIGNATURE, column),
            row("公证员　" + text.notary(), SIGNATURE, column),
            row(ChineseDate.of(text.date()), DATE, column));
    new SealedRows(text.office(), column, 44, signature, typefaces).addTo(flow);
    new CheckBlock(text.check(), "核验码", 42, frame().whole(), typefaces).addTo(flow);
  }

  private Row row(String line, Style style, Frame.Column column) {
    return new Row(List.of(Cell.of(line, style, column, null, typefaces)));
  }
}

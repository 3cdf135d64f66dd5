package org.mashang.print;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.mashang.print.CertificateText.Translation;
import org.mashang.print.Style.Align;
import org.mashang.print.Typefaces.Face;

/** A certificate in two columns: Chinese on the left, each paragraph's translation beside it. */
record ParallelSetting(CertificateText text, Translation translation, Typefaces typefaces)
    implements CertificateSetting {

  private static final double GAP = 26;
  private static final double LEADING = 19;
  private static final Frame FRAME = new Frame(62, 62, 85, 92);
  private static final Frame.Column LEFT = FRAME.halves(GAP).get(0);
  private static final Frame.Column RIGHT = FRAME.halves(GAP).get(1);

  private static final Style NUMBER = style(12, 0, Align.CENTRED, 6, true);
  private static final Style BODY = style(12, 2, Align.JUSTIFIED, 9, false);
  private static final Style FOREIGN = style(11, 0, Align.LEFT, 0, false);
  private static final Style SIGNATURE = style(12, 0, Align.CENTRED, 6, true);

  /** Clear of the notary's name, which the round mark shall not touch. */
  private static final Style DATE = style(12, 0, Align.CENTRED, 20, true);

  private static final Style FOREIGN_LINE = style(11, 0, Align.CENTRED, 0, true);

  private static Style style(
      double size, double indent, Align align, double before, boolean keepWithNext) {
    return new Style("P", Face.SONG, size, LEADING, indent, align, before, keepWithNext);
  }

  @Override
  public Frame frame() {
    return FRAME;
  }

  @Override
  public void addTo(Flow flow) {
    new Heading(text.title(), 32, 0.5, FRAME, typefaces).addTo(flow);
    new Heading(latin(translation.title()), 17, 0, FRAME, typefaces).addTo(flow);
    flow.add(row(text.number(), NUMBER, translation.number(), FOREIGN_LINE));
    flow.add(0, 8, true, (sheet, top) -> {});
    int last = text.paragraphs().size() - 1;
    for (int i = 0; i <= last; i++) {
      String foreign = translation.paragraphs().get(i);
      flow.add(row(text.paragraphs().get(i), i == last ? BODY.kept() : BODY, foreign, FOREIGN));
    }
    var signature =
        List.of(
            row(text.office(), SIGNATURE, translation.office(), FOREIGN_LINE),
            row("公证员　" + text.notary(), SIGNATURE, translation.notary(), FOREIGN_LINE),
            row(ChineseDate.of(text.date()), DATE, foreignDate(), FOREIGN_LINE));
    new SealedRows(text.office(), LEFT, 34, signature, typefaces).addTo(flow);
    new CheckBlock(text.check(), "核验码 / Check code", 22, RIGHT, typefaces).addTo(flow);
  }

  private Row row(String chinese, Style style, String foreign, Style foreignStyle) {
    return new Row(
        List.of(
            Cell.of(chinese, style, LEFT, null, typefaces),
            Cell.of(latin(foreign), foreignStyle, RIGHT, translation.language(), typefaces)));
  }

  private String foreignDate() {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(Locale.forLanguageTag(translation.language()))
        .format(text.date());
  }

  /** Chinese fonts draw curly quotation marks as wide as a character. */
  private static String latin(String text) {
    return text.replace('‘', '\'').replace('’', '\'').replace('“', '"').replace('”', '"');
  }
}

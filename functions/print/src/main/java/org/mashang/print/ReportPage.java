package org.mashang.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.mashang.print.Style.Align;
import org.mashang.print.Typefaces.Face;
import org.mashang.print.report.Part;
import org.mashang.print.report.ReportText;

/**
 * Prints a statistical report in the manner of official papers (GB/T 9704-2012), as PDF/A-2b. The
 * same text gives the same bytes.
 */
public final class ReportPage {

  static final double SIZE = 15.75; // size three (三号)
  private static final double LEADING = 28;

  private static final Style TITLE =
      new Style("H1", Face.SONG, 22, 34, 0, Align.CENTRED, 30, true).in(Ink.HEAVY_BLACK);
  private static final Style SUBTITLE =
      new Style("P", Face.SONG, SIZE, LEADING, 0, Align.CENTRED, 4, true);
  private static final Style REVISION =
      new Style("P", Face.SONG, 12, 20, 0, Align.CENTRED, 6, true).in(Ink.RED);
  private static final Style SIGNATURE =
      new Style("P", Face.SONG, SIZE, LEADING, 0, Align.RIGHT, 36, true);
  private static final Style DATE =
      new Style("P", Face.SONG, SIZE, LEADING, 0, Align.RIGHT, 0, false);
  private static final Style NOTES_TITLE =
      new Style("H2", Face.HEI, 10.5, 17, 0, Align.LEFT, 6, true);
  private static final Style NOTE =
      new Style("P", Face.SONG, 10.5, 17, 0, Align.JUSTIFIED, 0, false);

  private final ReportText text;
  private final Typefaces typefaces;
  private final Flow flow;

  private ReportPage(ReportText text, Typefaces typefaces) {
    this.text = text;
    this.typefaces = typefaces;
    this.flow = new Flow(typefaces, Frame.OFFICIAL);
  }

  /** The report as a PDF file, in the fonts that are installed. */
  public static byte[] pdf(ReportText text) {
    return new ReportPage(text, Typefaces.installed()).pdf();
  }

  private byte[] pdf() {
    addHead();
    addParts();
    addSignature();
    addNotes();
    var imprint = new Imprint(title(), text.issuer(), text.day(), text.seed());
    try (var file = new PdfFile(imprint, text.made())) {
      flow.write(file, new Footer(typefaces, Frame.OFFICIAL, text.number(), flow.pages()), 1);
      return file.bytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String title() {
    return text.subtitle().isBlank() ? text.title() : text.title() + " " + text.subtitle();
  }

  private void addHead() {
    new RedHead(text.issuer(), text.number(), Frame.OFFICIAL, typefaces).addTo(flow);
    flow.add(text.title(), TITLE);
    if (!text.subtitle().isBlank()) {
      flow.add(text.subtitle(), SUBTITLE);
    }
    if (text.revision() != null) {
      flow.add(text.revision(), REVISION);
    }
    if (!text.sentences().isEmpty()) {
      new KeyPoints(text.sentences(), Frame.OFFICIAL, typefaces).addTo(flow);
    }
  }

  private void addParts() {
    var setting = new PartSetting(Frame.OFFICIAL, typefaces);
    List<Part> parts = text.parts();
    for (int i = 0; i < parts.size(); i++) {
      setting.add(i + 1, parts.get(i), flow);
    }
  }

  /** The signature may not stand alone on a page. */
  private void addSignature() {
    flow.keepWithNext();
    flow.add(text.issuer(), SIGNATURE);
    flow.add(inWords(text.day()), DATE);
  }

  private void addNotes() {
    if (text.notes().isEmpty()) {
      return;
    }
    flow.add(30, 1, true, Rule.thin(Frame.OFFICIAL));
    flow.add("说明", NOTES_TITLE);
    for (int i = 0; i < text.notes().size(); i++) {
      flow.add((i + 1) + "．" + text.notes().get(i), NOTE);
    }
  }

  private static String inWords(LocalDate date) {
    return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
  }
}

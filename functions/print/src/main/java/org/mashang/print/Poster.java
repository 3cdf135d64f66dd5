package org.mashang.print;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.mashang.print.Typefaces.Face;

/** Prints a poster, A4, one QR code as large as the sheet allows: read from two metres. */
public final class Poster {

  private static final Color BLUE = new Color(0x0B4F8A);
  private static final Color PALE = new Color(0xEAF2F9);
  private static final Color INK = new Color(0x1B1F24);
  private static final Color GREY = new Color(0x4A5560);
  private static final double MARGIN = 42;
  private static final double ROOM = Sheet.WIDTH - 2 * MARGIN;
  private static final double BAND = 178;
  private static final double CODE_TOP = 262;
  private static final double CODE_SIDE = 262;
  private static final double STEPS_TOP = 548;
  private static final double NOTES_TOP = 668;

  private final Typefaces typefaces;

  public Poster(Typefaces typefaces) {
    this.typefaces = typefaces;
  }

  /** The poster as a PDF file of one page. */
  public byte[] pdf(PosterText text) {
    String title = text.slogan() + " · " + text.subject() + " · " + text.place();
    try (var file = new PdfFile(new Imprint(title, text.place(), text.date(), text.serial()))) {
      try (Sheet sheet = file.page()) {
        drawBand(sheet, text);
        drawCode(sheet, text);
        drawSteps(sheet, text.steps());
        drawNotes(sheet, text.notes());
        drawFoot(sheet, text);
      }
      return file.bytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void drawBand(Sheet sheet, PosterText text) throws IOException {
    sheet.artifact(() -> sheet.rectangle(0, 0, Sheet.WIDTH, BAND, BLUE));
    sheet.tagged("H1", () -> centred(sheet, text.slogan(), 108, 84, ROOM, Color.WHITE));
    sheet.tagged("P", () -> centred(sheet, text.subject(), 156, 30, ROOM, Color.WHITE));
  }

  private void drawCode(Sheet sheet, PosterText text) throws IOException {
    double x = (Sheet.WIDTH - CODE_SIDE) / 2;
    sheet.tagged("P", () -> centred(sheet, text.place(), 212, 25, ROOM, INK));
    sheet.tagged("P", () -> centred(sheet, text.call(), 246, 19, ROOM, BLUE));
    sheet.artifact(
        () -> sheet.rectangle(x - 5, CODE_TOP - 5, CODE_SIDE + 10, CODE_SIDE + 10, BLUE));
    sheet.figure(
        text.call() + "：" + text.url(),
        () -> sheet.qrCode(QrCode.of(text.url(), QrCode.Level.Q), x, CODE_TOP, CODE_SIDE));
  }

  private void drawSteps(Sheet sheet, List<PosterText.Step> steps) throws IOException {
    double column = ROOM / steps.size();
    for (int i = 0; i < steps.size(); i++) {
      double centre = MARGIN + column * (i + 0.5);
      String number = String.valueOf(i + 1);
      PosterText.Step step = steps.get(i);
      if (i > 0) {
        double from = centre - column + 26;
        sheet.artifact(
            () -> sheet.rectangle(from, STEPS_TOP + 17, column - 52, 2, new Color(0x9DBBD6)));
      }
      sheet.artifact(() -> sheet.disc(centre, STEPS_TOP + 18, 18, BLUE));
      sheet.tagged(
          "P",
          () -> {
            about(sheet, number, centre, STEPS_TOP + 25, 20, 36, Face.HEI, Color.WHITE);
            about(sheet, step.name(), centre, STEPS_TOP + 63, 20, column - 4, Face.HEI, INK);
            about(sheet, step.hint(), centre, STEPS_TOP + 84, 11.5, column - 6, Face.HEI, GREY);
          });
    }
  }

  private void drawNotes(Sheet sheet, List<String> notes) throws IOException {
    double height = Sheet.HEIGHT - 68 - NOTES_TOP;
    double row = height / (notes.size() + 0.6);
    sheet.artifact(() -> sheet.rectangle(MARGIN - 14, NOTES_TOP - 14, ROOM + 28, height, PALE));
    for (int i = 0; i < notes.size(); i++) {
      double baseline = NOTES_TOP - 14 + row * (i + 0.9);
      String note = notes.get(i);
      sheet.artifact(() -> sheet.disc(MARGIN + 2, baseline - 5, 3, BLUE));
      sheet.tagged(
          "P", () -> fitted(sheet, note, MARGIN + 14, baseline, 14, ROOM - 16, Face.HEI, INK));
    }
  }

  private void drawFoot(Sheet sheet, PosterText text) throws IOException {
    sheet.tagged("P", () -> small(sheet, text.channel(), Sheet.HEIGHT - 62));
    sheet.tagged("P", () -> small(sheet, text.contact(), Sheet.HEIGHT - 45));
    sheet.tagged("P", () -> small(sheet, text.serial(), Sheet.HEIGHT - 28));
  }

  private void small(Sheet sheet, String text, double baseline) throws IOException {
    about(sheet, text, Sheet.WIDTH / 2, baseline, 10.5, ROOM, Face.SONG, INK);
  }

  private void centred(
      Sheet sheet, String text, double baseline, double size, double room, Color color)
      throws IOException {
    about(sheet, text, Sheet.WIDTH / 2, baseline, size, room, Face.HEI, color);
  }

  /** Writes a line about a centre, smaller if it would not fit. */
  private void about(
      Sheet sheet,
      String text,
      double centre,
      double baseline,
      double size,
      double room,
      Face face,
      Color color)
      throws IOException {
    var line = Glyph.of(text, typefaces, face);
    double fitting = Math.min(size, room / Glyph.width(line));
    sheet.line(line, centre - Glyph.width(line) * fitting / 2, baseline, fitting, 0, color);
  }

  /** Writes a line from a left edge, smaller if it would not fit. */
  private void fitted(
      Sheet sheet,
      String text,
      double x,
      double baseline,
      double size,
      double room,
      Face face,
      Color color)
      throws IOException {
    var line = Glyph.of(text, typefaces, face);
    sheet.line(line, x, baseline, Math.min(size, room / Glyph.width(line)), 0, color);
  }
}

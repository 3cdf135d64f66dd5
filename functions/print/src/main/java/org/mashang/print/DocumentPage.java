package org.mashang.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.mashang.print.Style.Align;
import org.mashang.print.Typefaces.Face;

/** Prints a legal document in the manner of official papers (GB/T 9704-2012). */
public final class DocumentPage {

  private static final double TEXT_SIZE = 15;
  private static final double LEADING = 27;

  private static final Style ORGAN = new Style("P", Face.SONG, 22, 32, 0, Align.CENTRED, 0, true);
  private static final Style TITLE = new Style("H1", Face.HEI, 20, 32, 0, Align.CENTRED, 4, true);
  private static final Style NUMBER =
      new Style("P", Face.SONG, TEXT_SIZE, LEADING, 0, Align.CENTRED, 8, true);
  private static final Style ADDRESSEE =
      new Style("P", Face.SONG, TEXT_SIZE, LEADING, 0, Align.JUSTIFIED, 18, true);
  private static final Style BODY =
      new Style("P", Face.SONG, TEXT_SIZE, LEADING, 2, Align.JUSTIFIED, 0, false);

  /** A short last paragraph goes with the signature, which may not stand alone on a page. */
  private static final Style LAST =
      new Style("P", Face.SONG, TEXT_SIZE, LEADING, 2, Align.JUSTIFIED, 0, true);

  private static final int SHORT = 200;

  private static final Style SIGNATURE =
      new Style("P", Face.SONG, TEXT_SIZE, LEADING, 0, Align.RIGHT, 40, true);
  private static final Style DATE =
      new Style("P", Face.SONG, TEXT_SIZE, LEADING, 0, Align.RIGHT, 0, false);

  private final Typefaces typefaces;

  public DocumentPage(Typefaces typefaces) {
    this.typefaces = typefaces;
  }

  /** The document as a PDF file. */
  public byte[] pdf(LegalDocument document) {
    var flow = new Flow(typefaces);
    flow.add(document.organ(), ORGAN);
    flow.add(document.title(), TITLE);
    if (document.number() != null) {
      flow.add(document.number(), NUMBER);
    }
    if (document.addressee() != null) {
      flow.add(document.addressee() + "：", ADDRESSEE);
    }
    for (int i = 0; i < document.paragraphs().size(); i++) {
      String paragraph = document.paragraphs().get(i);
      boolean last = i == document.paragraphs().size() - 1;
      flow.add(paragraph, last && paragraph.length() < SHORT ? LAST : BODY);
    }
    flow.add(document.organ(), SIGNATURE);
    flow.add(inWords(document.date()), DATE);
    try (var file = new PdfFile(document.title(), document.organ(), document.date())) {
      flow.write(file, "回执编号 " + document.receiptCode());
      return file.bytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String inWords(LocalDate date) {
    return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
  }
}

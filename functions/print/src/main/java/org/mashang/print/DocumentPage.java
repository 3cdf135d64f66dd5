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
    var flow = new Flow(typefaces, Frame.OFFICIAL);
    flow.add(document.organ(), ORGAN);
    flow.add(document.title(), TITLE);
    if (document.number() != null) {
      flow.add(document.number(), NUMBER);
    }
    if (document.addressee() != null) {
      flow.add(document.addressee() + "：", ADDRESSEE);
    }
    for (int i = 0; i < document.paragraphs().size(); i++) {
      boolean last = i == document.paragraphs().size() - 1;
      // the signature may not stand alone on a page
      flow.add(document.paragraphs().get(i), last ? BODY.kept() : BODY);
    }
    flow.add(document.organ(), SIGNATURE);
    flow.add(inWords(document.date()), DATE);
    String receipt = "回执编号 " + document.receiptCode();
    try (var file = new PdfFile(imprint(document))) {
      flow.write(file, new Footer(typefaces, Frame.OFFICIAL, receipt, flow.pages()), 1);
      return file.bytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Imprint imprint(LegalDocument document) {
    return new Imprint(document.title(), document.organ(), document.date(), document.receiptCode());
  }

  private static String inWords(LocalDate date) {
    return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
  }
}

package org.mashang.print;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.mashang.print.UnreadableAttachment.Reason;

/** Turns the pages of a PDF file into pictures, as a scanner would. */
final class Scan implements AutoCloseable {

  static final int MOST_PAGES = 200;

  private static final float DOTS_PER_POINT = 150 / 72f;

  /** A side of A4 at 300 dpi; larger pages are scanned more coarsely. */
  private static final float MOST_DOTS = 3508;

  private final PDDocument document;

  private Scan(PDDocument document) {
    this.document = document;
  }

  static Scan of(byte[] file) throws Unprintable {
    PDDocument document = loaded(file);
    try {
      if (document.isEncrypted()) {
        throw new Unprintable(Reason.ENCRYPTED, null);
      }
      if (document.getNumberOfPages() < 1 || document.getNumberOfPages() > MOST_PAGES) {
        throw new Unprintable(Reason.PAGES, null);
      }
      if (CarriedFonts.missing(document)) {
        throw new Unprintable(Reason.FONT_MISSING, null);
      }
      return new Scan(document);
    } catch (Unprintable | RuntimeException e) {
      close(document);
      throw e instanceof Unprintable known ? known : new Unprintable(Reason.BROKEN, e);
    }
  }

  private static PDDocument loaded(byte[] file) throws Unprintable {
    try {
      return Loader.loadPDF(file);
    } catch (InvalidPasswordException e) {
      throw new Unprintable(Reason.ENCRYPTED, e);
    } catch (IOException | RuntimeException e) { // PDFBox throws both on broken files
      throw new Unprintable(Reason.BROKEN, e);
    }
  }

  int pages() {
    return document.getNumberOfPages();
  }

  /** A page's picture, counted from 0. */
  BufferedImage page(int index) throws Unprintable {
    try {
      PDRectangle box = document.getPage(index).getCropBox();
      float most = MOST_DOTS / Math.max(1, Math.max(box.getWidth(), box.getHeight()));
      return new PDFRenderer(document)
          .renderImage(index, Math.min(DOTS_PER_POINT, most), ImageType.RGB);
    } catch (IOException | RuntimeException e) {
      throw new Unprintable(Reason.BROKEN, e);
    }
  }

  @Override
  public void close() {
    close(document);
  }

  private static void close(PDDocument document) {
    org.apache.pdfbox.io.IOUtils.closeQuietly(document);
  }
}

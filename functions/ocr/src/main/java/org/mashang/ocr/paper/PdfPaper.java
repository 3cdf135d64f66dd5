package org.mashang.ocr.paper;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.mashang.casework.scan.PaperFault;

/** A PDF file, scanned or digital. */
final class PdfPaper implements Paper {

  private static final float DOTS = 200 / 72f;

  /** Longest side of what is drawn, in pixels: A4 at 240 dpi. */
  private static final float MOST_DRAWN = 2800;

  /** A page whose size is given in the wrong unit is drawn at least so large. */
  private static final float LEAST_DRAWN = 1600;

  private static final int MOST_FORMS = 500;

  private final PDDocument document;
  private final boolean active;

  private PdfPaper(PDDocument document, boolean active) {
    this.document = document;
    this.active = active;
  }

  static Paper open(byte[] file) throws UnreadablePaper {
    Inflation.check(file);
    PDDocument document = loaded(file);
    try {
      if (document.isEncrypted()) {
        throw new UnreadablePaper(PaperFault.ENCRYPTED);
      }
      int pages = document.getNumberOfPages();
      if (pages < 1) {
        throw new UnreadablePaper(PaperFault.EMPTY);
      }
      if (pages > Papers.MOST_PAGES) {
        throw new UnreadablePaper(PaperFault.TOO_MANY_PAGES);
      }
      return new PdfPaper(document, ActiveContent.in(document.getDocument()));
    } catch (UnreadablePaper | RuntimeException | StackOverflowError e) {
      IOUtils.closeQuietly(document);
      throw e instanceof UnreadablePaper known ? known : new UnreadablePaper(PaperFault.BROKEN, e);
    }
  }

  private static PDDocument loaded(byte[] file) throws UnreadablePaper {
    try {
      return Loader.loadPDF(file);
    } catch (InvalidPasswordException e) {
      throw new UnreadablePaper(PaperFault.ENCRYPTED, e);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new UnreadablePaper(PaperFault.BROKEN, e); // PDFBox throws all of them
    }
  }

  @Override
  public int pages() {
    return document.getNumberOfPages();
  }

  @Override
  public boolean active() {
    return active;
  }

  @Override
  public Optional<TextLayer> layer(int page) throws UnreadablePaper {
    return patiently(() -> LayerStripper.read(document, page, new Patience()));
  }

  @Override
  public BufferedImage picture(int page) throws UnreadablePaper {
    return patiently(
        () -> {
          PDPage sheet = document.getPage(page - 1);
          checkPictures(sheet);
          PDRectangle box = sheet.getCropBox();
          float longest = Math.max(1, Math.max(box.getWidth(), box.getHeight()));
          float scale = Math.clamp(DOTS, LEAST_DRAWN / longest, MOST_DRAWN / longest);
          var renderer = new PatientRenderer(document, new Patience());
          renderer.setSubsamplingAllowed(true);
          return renderer.renderImage(page - 1, scale, ImageType.RGB);
        });
  }

  /** A picture on the page is unpacked whole; so its size is asked before. */
  private static void checkPictures(PDPage sheet) throws IOException, UnreadablePaper {
    Deque<PDResources> open = new ArrayDeque<>();
    if (sheet.getResources() != null) {
      open.add(sheet.getResources());
    }
    int forms = 0;
    while (!open.isEmpty() && forms++ < MOST_FORMS) {
      PDResources resources = open.remove();
      for (COSName name : resources.getXObjectNames()) {
        PDXObject object = resources.getXObject(name);
        if (object instanceof PDImageXObject image) {
          check(image);
        }
        if (object instanceof PDFormXObject form && form.getResources() != null) {
          open.add(form.getResources());
        }
      }
    }
  }

  /** A picture of a kind that nobody here can draw would leave the page white. */
  private static void check(PDImageXObject image) throws UnreadablePaper {
    if ((long) image.getWidth() * image.getHeight() > Papers.MOST_PIXELS) {
      throw new UnreadablePaper(PaperFault.TOO_LARGE);
    }
    if (image.getStream().getFilters().contains(COSName.JPX_DECODE)) {
      throw new UnreadablePaper(PaperFault.WRONG_TYPE);
    }
  }

  private interface Work<T> {
    T run() throws IOException, UnreadablePaper;
  }

  private static <T> T patiently(Work<T> work) throws UnreadablePaper {
    try {
      return work.run();
    } catch (Patience.Lost e) {
      throw new UnreadablePaper(PaperFault.BOMB, e);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new UnreadablePaper(PaperFault.BROKEN, e);
    }
  }

  @Override
  public void close() {
    IOUtils.closeQuietly(document);
  }
}

package org.mashang.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;

/**
 * Whether a PDF file carries its Chinese fonts. PDFBox has a stand-in for the Latin fonts that a
 * file may leave out, but none for Chinese ones: the words would be missing from the picture.
 */
final class CarriedFonts {

  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private CarriedFonts() {}

  static boolean missing(PDDocument document) {
    var fonts = new CarriedFonts();
    for (PDPage page : document.getPages()) {
      if (fonts.missing(page.getResources())) {
        return true;
      }
    }
    return false;
  }

  private boolean missing(@Nullable PDResources resources) {
    if (resources == null || !seen.add(resources.getCOSObject())) {
      return false;
    }
    try {
      for (COSName name : resources.getFontNames()) {
        if (resources.getFont(name) instanceof PDType0Font font && !font.isEmbedded()) {
          return true;
        }
      }
      for (COSName name : resources.getXObjectNames()) {
        if (!resources.isImageXObject(name)
            && resources.getXObject(name) instanceof PDFormXObject form
            && missing(form.getResources())) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

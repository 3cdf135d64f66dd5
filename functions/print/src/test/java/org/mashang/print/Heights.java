package org.mashang.print;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Where the lines that begin with one of some characters stand: page and height. */
final class Heights extends PDFTextStripper {

  private final String firsts;
  private final List<String> found = new ArrayList<>();

  Heights(String firsts) {
    this.firsts = firsts;
  }

  List<String> found() {
    return found;
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    TextPosition first = positions.get(0);
    if (firsts.contains(first.getUnicode())
        && (text.startsWith("兹证明")
            || text.startsWith("本公证书用于")
            || text.startsWith("This is to")
            || text.startsWith("This certificate"))) {
      found.add(getCurrentPageNo() + ":" + Math.round(first.getYDirAdj()));
    }
  }
}

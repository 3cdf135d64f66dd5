package org.mashang.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** One TrueType font, read once and shared by all documents; every document embeds a subset. */
final class Typeface {

  private final TrueTypeFont font;
  private final CmapLookup glyphs;
  private final double unitsPerEm;

  private Typeface(byte[] file) {
    try {
      font = new TTFParser().parse(new RandomAccessReadBuffer(file));
      font.setEnableGsub(false); // a ligature would be wider or narrower than what we measured
      glyphs = font.getUnicodeCmapLookup();
      unitsPerEm = font.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException("not a TrueType font", e);
    }
  }

  static Typeface bundled(String name) {
    try (InputStream file = Typeface.class.getResourceAsStream("fonts/" + name)) {
      if (file == null) {
        throw new IllegalStateException("the font " + name + " is missing from the jar");
      }
      return new Typeface(file.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Typeface file(Path file) {
    try {
      return new Typeface(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException("the font " + file + " cannot be read", e);
    }
  }

  boolean draws(int codePoint) {
    return glyphs.getGlyphId(codePoint) != 0;
  }

  /** Width of a character in em. */
  double width(int codePoint) {
    try {
      return font.getAdvanceWidth(glyphs.getGlyphId(codePoint)) / unitsPerEm;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  TrueTypeFont font() {
    return font;
  }
}

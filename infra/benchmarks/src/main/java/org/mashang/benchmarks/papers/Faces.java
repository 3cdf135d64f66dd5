package org.mashang.benchmarks.papers;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The typefaces papers are printed with: those of this machine where it has them, otherwise the two
 * that the certificates are printed with.
 */
final class Faces {

  /** What a face looks like. */
  enum Style {
    /** With serifs, as 宋体. */
    SONG("Noto Serif CJK SC", Font.PLAIN),
    SONG_BOLD("Noto Serif CJK SC", Font.BOLD),
    /** Without, as 黑体. */
    HEI("Noto Sans CJK SC", Font.PLAIN),
    BOLD("Noto Sans CJK SC", Font.BOLD),
    PLAIN("Droid Sans Fallback", Font.PLAIN),
    /** The two that every machine has, and that a digital PDF carries. */
    OWN_SONG("", Font.PLAIN),
    OWN_BOLD("", Font.BOLD);

    private final String family;
    private final int cut;

    Style(String family, int cut) {
      this.family = family;
      this.cut = cut;
    }

    boolean bold() {
      return cut == Font.BOLD;
    }
  }

  /** Widths as they are printed, not as a screen of some resolution rounds them. */
  static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  private static final Faces MACHINE = new Faces();

  private final Map<Style, Font> fonts = new EnumMap<>(Style.class);

  private Faces() {
    Font song = own("NotoSerifSC-Regular.ttf");
    Font bold = own("NotoSansSC-Bold.ttf");
    for (Style style : Style.values()) {
      Font named = new Font(style.family, style.cut, 1);
      boolean here = !style.family.isEmpty() && named.getFamily().equals(style.family);
      fonts.put(style, here ? named : style.bold() ? bold : song);
    }
  }

  static Faces machine() {
    return MACHINE;
  }

  Font font(Style style, double size) {
    Font font = fonts.get(style);
    if (font == null) {
      throw new IllegalArgumentException(style.name());
    }
    return font.deriveFont((float) size);
  }

  /** Of the text, in the unit of the size. */
  double width(Style style, double size, String text) {
    double width = 0;
    for (Run run : runs(style, size, text)) {
      width += run.font().getStringBounds(run.text(), EXACT).getWidth();
    }
    return width;
  }

  /** The letters' shapes, on a baseline that begins at the point. */
  Shape outline(Style style, double size, String text, double x, double y) {
    Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
    double at = x;
    for (Run run : runs(style, size, text)) {
      outline.append(
          run.font().createGlyphVector(EXACT, run.text()).getOutline((float) at, (float) y), false);
      at += run.font().getStringBounds(run.text(), EXACT).getWidth();
    }
    return outline;
  }

  private record Run(String text, Font font) {}

  /** A face that lacks a letter borrows it from the certificates' face. */
  private List<Run> runs(Style style, double size, String text) {
    Font font = font(style, size);
    if (font.canDisplayUpTo(text) < 0) {
      return List.of(new Run(text, font));
    }
    Font other = font(style.bold() ? Style.OWN_BOLD : Style.OWN_SONG, size);
    List<Run> runs = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      boolean has = font.canDisplay(text.charAt(from));
      int to = from + 1;
      while (to < text.length() && font.canDisplay(text.charAt(to)) == has) {
        to++;
      }
      runs.add(new Run(text.substring(from, to), has ? font : other));
      from = to;
    }
    return runs;
  }

  /** The file of one of the two own faces. */
  static InputStream file(boolean bold) {
    String name = bold ? "NotoSansSC-Bold.ttf" : "NotoSerifSC-Regular.ttf";
    InputStream file = Faces.class.getResourceAsStream("/org/mashang/print/fonts/" + name);
    if (file == null) {
      throw new IllegalStateException("the font " + name + " is missing");
    }
    return file;
  }

  private static Font own(String name) {
    try (InputStream file = file(name.contains("Bold"))) {
      return Font.createFont(Font.TRUETYPE_FONT, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException(name, e);
    }
  }
}

package org.mashang.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One character as it will be drawn.
 *
 * @param codePoint the character
 * @param typeface the font that draws it
 * @param width its width in em
 * @param joined whether it may not be parted from the character before it, whatever the rules say
 */
record Glyph(int codePoint, Typeface typeface, double width, boolean joined) {

  private static final int TAB_WIDTH = 4;

  /**
   * The characters of a text. What no font draws stands as its code point, {@code 〔U+2C386〕}, so
   * that nothing vanishes; variation selectors and joiners, which have no shape, are left out.
   */
  static List<Glyph> of(String text, Typefaces typefaces, Typefaces.Face face) {
    List<Glyph> glyphs = new ArrayList<>();
    text.codePoints()
        .filter(codePoint -> !shapeless(codePoint))
        .forEach(codePoint -> add(glyphs, codePoint, typefaces, face));
    return glyphs;
  }

  private static void add(
      List<Glyph> glyphs, int codePoint, Typefaces typefaces, Typefaces.Face face) {
    if (codePoint == '\t') {
      " ".repeat(TAB_WIDTH).chars().forEach(space -> add(glyphs, space, typefaces, face));
      return;
    }
    var typeface = typefaces.drawing(face, codePoint);
    if (typeface.isPresent() && !Character.isISOControl(codePoint)) {
      glyphs.add(new Glyph(codePoint, typeface.get(), typeface.get().width(codePoint), false));
      return;
    }
    String name = String.format(Locale.ROOT, "〔U+%04X〕", codePoint);
    int first = glyphs.size();
    name.codePoints().forEach(part -> add(glyphs, part, typefaces, face));
    for (int i = first + 1; i < glyphs.size(); i++) {
      glyphs.set(i, glyphs.get(i).glued());
    }
  }

  private Glyph glued() {
    return new Glyph(codePoint, typeface, width, true);
  }

  private static boolean shapeless(int codePoint) {
    return codePoint == 0x200B
        || codePoint == 0x200C
        || codePoint == 0x200D
        || codePoint == 0xFEFF
        || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
        || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
  }

  /** Width of a line in em. */
  static double width(List<Glyph> line) {
    return line.stream().mapToDouble(Glyph::width).sum();
  }
}

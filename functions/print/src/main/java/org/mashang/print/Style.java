package org.mashang.print;

/**
 * How a paragraph is set.
 *
 * @param tag its structure type for screen readers
 * @param size type size in points
 * @param leading distance of base lines in points
 * @param indent of the first line, in em
 * @param before white space before it, in points; not at the top of a page
 * @param keepWithNext whether its last lines must stand on the page where the next begins
 */
record Style(
    String tag,
    Typefaces.Face face,
    double size,
    double leading,
    double indent,
    Align align,
    double before,
    boolean keepWithNext,
    Ink ink) {

  /** In black. */
  Style(
      String tag,
      Typefaces.Face face,
      double size,
      double leading,
      double indent,
      Align align,
      double before,
      boolean keepWithNext) {
    this(tag, face, size, leading, indent, align, before, keepWithNext, Ink.BLACK);
  }

  /** The same, but its last lines stay with what follows. */
  Style kept() {
    return new Style(tag, face, size, leading, indent, align, before, true, ink);
  }

  /** The same in another ink. */
  Style in(Ink other) {
    return new Style(tag, face, size, leading, indent, align, before, keepWithNext, other);
  }

  /** Where the lines stand. */
  enum Align {
    /** For languages with word spaces, which stretching would tear apart. */
    LEFT,
    JUSTIFIED,
    CENTRED,
    /** Two characters from the right edge, as signatures stand. */
    RIGHT,
    /** At the right edge. */
    FLUSH_RIGHT
  }
}

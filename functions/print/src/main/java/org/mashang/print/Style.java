package org.mashang.print;

/**
 * How a paragraph is set.
 *
 * @param tag its structure type for screen readers
 * @param size type size in points
 * @param leading distance of base lines in points
 * @param indent of the first line, in em
 * @param before white space before it, in points; not at the top of a page
 * @param keepWithNext whether the next paragraph must begin on the same page
 */
record Style(
    String tag,
    Typefaces.Face face,
    double size,
    double leading,
    double indent,
    Align align,
    double before,
    boolean keepWithNext) {

  /** Where the lines stand. */
  enum Align {
    JUSTIFIED,
    CENTRED,
    RIGHT
  }
}

package org.mashang.print;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What is laid out as a whole and never divided between pages.
 *
 * @param before white space above it, in points; not at the top of a page
 * @param height in points
 * @param glued whether it must stand on the page of the slot before it
 * @param head what is drawn again above it if it begins a page: the head of a table; mostly null
 */
record Slot(double before, double height, boolean glued, Content content, @Nullable Slot head) {

  Slot(double before, double height, boolean glued, Content content) {
    this(before, height, glued, content, null);
  }

  /** What stands in a slot. */
  sealed interface Content {}

  /** The lines of one number in the cells of a row. */
  record Lines(Row row, int number) implements Content {}

  /** Something drawn. */
  record Block(Painter painter) implements Content {}

  /** Draws on a sheet from a height on. */
  interface Painter {
    void paint(Sheet sheet, double top) throws IOException;
  }
}

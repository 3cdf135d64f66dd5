package org.mashang.casework.scan;

import java.util.List;

/**
 * What was read on one page.
 *
 * @param page 1 for the first page of the file
 * @param engine who read it, with the version, for example {@code ppocr-v4-mobile/1}
 * @param width of the upright picture the boxes refer to, in pixels
 * @param height of the same, in pixels
 * @param turned by how many degrees the page was turned clockwise to be upright: 0, 90, 180, 270
 * @param lines in reading order: rows from the top, each from the left
 */
public record PageText(
    int page,
    PageSource source,
    String engine,
    int width,
    int height,
    int turned,
    List<Line> lines,
    List<PageNote> notes) {

  public PageText {
    lines = List.copyOf(lines);
    notes = List.copyOf(notes);
  }
}

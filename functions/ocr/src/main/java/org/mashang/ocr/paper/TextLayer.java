package org.mashang.ocr.paper;

import java.util.List;
import org.mashang.casework.scan.Line;

/**
 * The text that a page of a digital PDF carries.
 *
 * @param lines in reading order
 * @param visible whether all of it can be seen, and no large picture lies on the page: then the
 *     page looks as it says
 */
public record TextLayer(List<Line> lines, boolean visible) {

  public TextLayer {
    lines = List.copyOf(lines);
  }
}

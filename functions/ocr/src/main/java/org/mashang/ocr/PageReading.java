package org.mashang.ocr;

import java.util.List;
import org.mashang.casework.scan.Line;
import org.mashang.casework.scan.PageNote;

/**
 * What an engine saw on a picture.
 *
 * @param turned by how many degrees the picture must be turned clockwise to be upright: 0, 90, 180,
 *     270
 * @param lines in reading order, their boxes as fractions of the upright picture
 * @param dropped how many lines were too faint to be given as text
 * @param notes what the engine itself says of them
 */
public record PageReading(int turned, List<Line> lines, int dropped, List<PageNote> notes) {

  public PageReading {
    lines = List.copyOf(lines);
    notes = List.copyOf(notes);
  }
}

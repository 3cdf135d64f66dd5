package org.mashang.print;

import java.awt.Color;

/** A line over the width of the text. */
final class Rule {

  private Rule() {}

  static Slot.Painter thin(Frame frame) {
    return across(frame, 0.5, Color.GRAY);
  }

  static Slot.Painter across(Frame frame, double thickness, Color color) {
    return (sheet, top) ->
        sheet.artifact(() -> sheet.rectangle(frame.left(), top, frame.width(), thickness, color));
  }
}

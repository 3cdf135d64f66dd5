package org.mashang.print;

import java.awt.Color;

/**
 * What letters are written with.
 *
 * @param heavy whether they are drawn thicker than the font has them: titles of official papers are
 *     set in a heavy Song (小标宋), which we have not
 */
record Ink(Color color, boolean heavy) {

  static final Ink BLACK = new Ink(Color.BLACK, false);
  static final Ink HEAVY_BLACK = new Ink(Color.BLACK, true);

  /** The red of official papers. */
  static final Ink RED = new Ink(new Color(0xD7000F), false);

  static final Ink HEAVY_RED = new Ink(RED.color(), true);
}

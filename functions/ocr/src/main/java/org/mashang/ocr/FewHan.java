package org.mashang.ocr;

import java.util.List;
import org.mashang.casework.scan.Line;

/** Whether what should be Chinese hardly is. */
public final class FewHan {

  /** Of the letters and characters; forms in Chinese have far more. */
  private static final double FEW = 0.15;

  /** A page with fewer letters says nothing about its language. */
  private static final int ENOUGH = 30;

  private FewHan() {}

  public static boolean in(List<Line> lines) {
    long letters = 0;
    long han = 0;
    for (Line line : lines) {
      letters += line.text().codePoints().filter(Character::isLetter).count();
      han += line.text().codePoints().filter(Character::isIdeographic).count();
    }
    return letters >= ENOUGH && han < FEW * letters;
  }
}

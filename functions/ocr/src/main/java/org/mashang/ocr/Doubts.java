package org.mashang.ocr;

import java.awt.image.BufferedImage;
import java.util.List;
import org.mashang.casework.scan.Line;
import org.mashang.casework.scan.PageNote;

/** What makes one doubt what was read on a picture. */
final class Doubts {

  /** Of the letters and characters; forms in Chinese have far more. */
  private static final double FEW_HAN = 0.15;

  /** A page with fewer letters says nothing about its language. */
  private static final int ENOUGH = 30;

  private static final double UNSURE = 0.8;
  private static final double MUCH = 0.25;

  private Doubts() {}

  static void of(PageReading seen, BufferedImage upright, List<PageNote> notes) {
    if (seen.lines().isEmpty()) {
      notes.add(seen.dropped() == 0 && Ink.none(upright) ? PageNote.BLANK : PageNote.POOR_PICTURE);
      return;
    }
    if (fewHan(seen.lines())) {
      notes.add(PageNote.FEW_HAN);
    }
    long unsure = seen.lines().stream().filter(line -> line.confidence() < UNSURE).count();
    if (unsure + seen.dropped() > MUCH * (seen.lines().size() + seen.dropped())) {
      notes.add(PageNote.POOR_PICTURE);
    }
  }

  /** Whether what should be Chinese hardly is. */
  static boolean fewHan(List<Line> lines) {
    long letters = 0;
    long han = 0;
    for (Line line : lines) {
      letters += line.text().codePoints().filter(Character::isLetter).count();
      han += line.text().codePoints().filter(Character::isIdeographic).count();
    }
    return letters >= ENOUGH && han < FEW_HAN * letters;
  }
}

package org.mashang.ocr;

import java.awt.image.BufferedImage;
import java.util.List;
import org.mashang.casework.scan.PageNote;

/** What makes one doubt what was read on a picture. */
final class Doubts {

  private static final double UNSURE = 0.8;
  private static final double MUCH = 0.25;

  private Doubts() {}

  static void of(PageReading seen, BufferedImage upright, List<PageNote> notes) {
    notes.addAll(seen.notes());
    if (seen.lines().isEmpty()) {
      if (!seen.notes().isEmpty()) {
        return;
      }
      notes.add(seen.dropped() == 0 && Ink.none(upright) ? PageNote.BLANK : PageNote.POOR_PICTURE);
      return;
    }
    if (FewHan.in(seen.lines())) {
      notes.add(PageNote.FEW_HAN);
    }
    long unsure = seen.lines().stream().filter(line -> line.confidence() < UNSURE).count();
    if (unsure + seen.dropped() > MUCH * (seen.lines().size() + seen.dropped())) {
      notes.add(PageNote.POOR_PICTURE);
    }
  }
}

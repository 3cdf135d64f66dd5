package org.mashang.ocr.work;

import org.mashang.ocr.paper.Paper;
import org.mashang.ocr.paper.UnreadablePaper;

/** Whether a file has so many scanned pages that a job is worth its waiting time. */
final class LongScans {

  private final int from;

  /**
   * @param from so many pages that must be read by their picture
   */
  LongScans(int from) {
    this.from = from;
  }

  /** Looks at no more of the front pages than it takes; a page it cannot open is no scan. */
  boolean is(Paper paper) {
    int most = Math.min(paper.pages(), 2 * from);
    int scans = 0;
    for (int page = 1; page <= most && scans + most - page + 1 >= from && scans < from; page++) {
      scans += scan(paper, page) ? 1 : 0;
    }
    return scans >= from;
  }

  private static boolean scan(Paper paper, int page) {
    try {
      return paper.layer(page).map(layer -> !layer.visible()).orElse(true);
    } catch (UnreadablePaper e) {
      return false; // its own reader will say what is wrong with it
    }
  }
}

package org.mashang.benchmarks.papers;

/**
 * How an office prints a paper.
 *
 * @param size of a letter in points
 * @param leading from line to line, in letters
 * @param margin in points
 * @param header small, at the top of each page; empty for none
 * @param numbered how the page number is written; empty for none, otherwise with page and pages
 * @param ruled whether every line stands on a rule, as on forms to be filled in
 */
record Look(
    Faces.Style body,
    Faces.Style head,
    double size,
    double leading,
    double margin,
    String header,
    String numbered,
    boolean ruled) {

  static Look drawn(Dice dice, String header) {
    return new Look(
        dice.pick(Faces.Style.SONG, Faces.Style.SONG, Faces.Style.HEI, Faces.Style.PLAIN),
        dice.pick(Faces.Style.BOLD, Faces.Style.SONG_BOLD),
        dice.between(11.5, 14.5),
        dice.between(1.5, 1.9),
        dice.between(52.0, 72.0),
        header,
        dice.pick("", "第 %d 页 共 %d 页", "- %d -", "第%d页，共%d页"),
        false);
  }

  Look onRules() {
    return new Look(body, head, size, Math.max(1.75, leading), margin, header, numbered, true);
  }

  /** Small print on a strip or a form. */
  Look of(double letters) {
    return new Look(body, head, letters, leading, margin, header, numbered, ruled);
  }
}

package org.mashang.screening.extract;

/** Amounts that the end of a line cuts in two: joined where the lines' places leave no question. */
final class Cuts {

  private Cuts() {}

  /**
   * The amount with the rest of its unit that stands elsewhere on the page ({@code 140.62mg/100},
   * {@code mL}); doubtful if its figures go on in a line that is not beside the first.
   */
  static Amount mended(Source source, Amount amount) {
    Clean clean = source.clean();
    Unit unit = amount.unit();
    if (unit == Unit.MISPRINTED
        && cutAtHundred(clean, amount.end())
        && source.layout().goesOn(clean.start(amount.end() - 1))) {
      unit = Unit.PER_100_ML;
    }
    boolean torn = false;
    for (int i = amount.figures() + 1; i < amount.end() && figure(clean.at(i)); i++) {
      boolean next = clean.beginsLine(i) && clean.at(i) != ' ';
      torn |= next && !source.layout().sameRow(clean.start(i - 1), clean.start(i));
    }
    return unit == amount.unit() && !torn
        ? amount
        : new Amount(
            amount.value(),
            unit,
            amount.start(),
            amount.end(),
            amount.figures(),
            amount.garbled() || torn,
            amount.range());
  }

  private static boolean cutAtHundred(Clean clean, int end) {
    boolean lineEnds = end < clean.length() && clean.beginsLine(end);
    return clean.text().startsWith("/100", Math.max(0, end - 4))
        && (lineEnds || end == clean.length());
  }

  private static boolean figure(char c) {
    return (c >= '0' && c <= '9') || c == '.' || c == ' ' || c == '，' || c == '。';
  }
}

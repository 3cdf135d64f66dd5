package org.mashang.screening.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mashang.casework.scan.Line;
import org.mashang.casework.scan.Quad;

/** Where the lines of a paper stand, to find what belongs together though it was read apart. */
final class Layout {

  /**
   * A line as it was read.
   *
   * @param start in the paper's text, as {@code end}, exclusive
   * @param pageStart in the page's text
   */
  record Piece(int start, int end, int page, int pageStart, Line line) {

    String text() {
      return line.text();
    }

    Quad box() {
      return line.box();
    }
  }

  /** The rest of a unit, alone on its line or before other words. */
  private static final Pattern REST =
      Pattern.compile("^\\s*(?:[mM][lL1I]|毫升)(?![A-Za-z0-9/]).{0,3}$");

  private final List<Piece> pieces;

  Layout(List<Piece> pieces) {
    this.pieces = List.copyOf(pieces);
  }

  List<Piece> pieces() {
    return pieces;
  }

  /** The index of the line that a place in the text as read stands on. */
  int at(int position) {
    int low = 0;
    int high = pieces.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pieces.get(middle).end() <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether two places are in one row of a page; bare text has no rows, only ends of lines. */
  boolean sameRow(int one, int other) {
    if (pieces.isEmpty()) {
      return true;
    }
    int first = at(one);
    int second = at(other);
    return second < pieces.size()
        && (first == second || beside(pieces.get(first), pieces.get(second)));
  }

  /** Whether the line of a place ends in a unit whose rest is one line beside or below it. */
  boolean goesOn(int position) {
    int index = at(position);
    if (index >= pieces.size()) {
      return false;
    }
    Piece line = pieces.get(index);
    List<Piece> rests = new ArrayList<>();
    for (Piece other : pieces) {
      boolean near = other.page() == line.page() && (beside(line, other) || below(line, other));
      if (near && REST.matcher(other.text()).find()) {
        rests.add(other);
      }
    }
    return rests.size() == 1;
  }

  private static boolean beside(Piece left, Piece right) {
    double overlap =
        Math.min(left.box().bottom(), right.box().bottom())
            - Math.max(left.box().top(), right.box().top());
    double height = Math.min(height(left), height(right));
    double gap = right.box().left() - left.box().right();
    return left.page() == right.page()
        && overlap > height / 2
        && gap > -height / 2
        && gap < 2 * Math.max(height(left), height(right));
  }

  /** The next line of the same cell. */
  private static boolean below(Piece upper, Piece lower) {
    double gap = lower.box().top() - upper.box().bottom();
    return lower.page() == upper.page()
        && gap > -height(upper) / 2
        && gap < height(upper)
        && lower.box().left() < upper.box().right()
        && lower.box().left() > upper.box().left() - height(upper);
  }

  private static double height(Piece piece) {
    return piece.box().bottom() - piece.box().top();
  }
}

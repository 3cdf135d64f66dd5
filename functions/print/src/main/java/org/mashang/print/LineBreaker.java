package org.mashang.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Breaks a paragraph into lines by the Chinese rules (避头尾, GB/T 15834): no closing mark begins a
 * line, no opening mark ends one, a dash or ellipsis of two characters stays whole, and so does a
 * Latin word or a number if it fits on a line.
 */
final class LineBreaker {

  private static final String NEVER_FIRST = "，。、；：？！,.;:?!）】》〉」』〕〗”’…—·%‰℃°～)]}〞﹐﹑﹒﹔﹕﹖﹗﹚﹜﹞";
  private static final String NEVER_LAST = "（【《〈「『〔〖“‘￥¥$([{〝﹙﹛﹝";

  private LineBreaker() {}

  /**
   * The lines of a paragraph, each at most {@code width} em wide.
   *
   * @param indent how much narrower the first line is, in em
   */
  static List<List<Glyph>> lines(List<Glyph> paragraph, double width, double indent) {
    List<List<Glyph>> lines = new ArrayList<>();
    int start = 0;
    while (start < paragraph.size()) {
      int end = end(paragraph, start, lines.isEmpty() ? width - indent : width);
      lines.add(trimmed(paragraph.subList(start, end)));
      start = end;
      while (start < paragraph.size() && paragraph.get(start).codePoint() == ' ') {
        start++;
      }
    }
    return lines;
  }

  /** Where the line that begins at {@code start} ends. */
  private static int end(List<Glyph> paragraph, int start, double width) {
    double used = 0;
    int end = start;
    while (end < paragraph.size() && used + paragraph.get(end).width() <= width) {
      used += paragraph.get(end).width();
      end++;
    }
    if (end == paragraph.size()) {
      return end;
    }
    int at = lastBreak(paragraph, start, end, LineBreaker::mayBreak);
    if (at == start) {
      at = lastBreak(paragraph, start, end, LineBreaker::mayCut);
    }
    return at > start ? at : Math.max(end, start + 1);
  }

  private static int lastBreak(
      List<Glyph> paragraph, int start, int end, BiPredicate<Glyph, Glyph> allowed) {
    int at = end;
    while (at > start && !allowed.test(paragraph.get(at - 1), paragraph.get(at))) {
      at--;
    }
    return at;
  }

  /** Whether a line may end between two neighbours. */
  private static boolean mayBreak(Glyph before, Glyph after) {
    return before.codePoint() == ' '
        || after.codePoint() == ' '
        || (mayCut(before, after) && !(inWord(before.codePoint()) && inWord(after.codePoint())));
  }

  /** Whether a word longer than a line may be cut between two neighbours. */
  private static boolean mayCut(Glyph before, Glyph after) {
    return !after.joined()
        && NEVER_FIRST.indexOf(after.codePoint()) < 0
        && NEVER_LAST.indexOf(before.codePoint()) < 0;
  }

  private static boolean inWord(int codePoint) {
    return codePoint > ' ' && codePoint < 0x2E80 && !Character.isIdeographic(codePoint);
  }

  private static List<Glyph> trimmed(List<Glyph> line) {
    int end = line.size();
    while (end > 0 && line.get(end - 1).codePoint() == ' ') {
      end--;
    }
    return List.copyOf(line.subList(0, end));
  }
}

package org.mashang.benchmarks.screening;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.List;
import org.mashang.benchmarks.papers.Sheet;

/**
 * Character errors: letters put in, left out or taken for others, until what was read is what
 * stands there. Blanks do not count, nor whether a mark is wide or narrow.
 */
final class ErrorRate {

  private final long[] errors = new long[2];
  private final long[] letters = new long[2];

  /** Rows as they stand on a page, beside all that was read of it. */
  void add(List<Sheet.Row> truth, String read) {
    StringBuilder text = new StringBuilder();
    BitSet hard = new BitSet();
    for (Sheet.Row row : truth) {
      String plain = plain(row.text());
      if (row.hand() || row.sealed()) {
        hard.set(text.length(), text.length() + plain.length());
      }
      text.append(plain);
    }
    letters[1] += hard.cardinality();
    letters[0] += text.length() - hard.cardinality();
    count(text.toString(), plain(read), hard);
  }

  /**
   * Of print that no seal lies on: 0 to 1, and more if there was much that does not stand there.
   */
  double clear() {
    return letters[0] == 0 ? 0 : (double) errors[0] / letters[0];
  }

  /** Of everything, also what is under seals or was written by hand. */
  double all() {
    return (double) (errors[0] + errors[1]) / Math.max(1, letters[0] + letters[1]);
  }

  /** Goes back the cheapest way, to see where the errors are. */
  private void count(String a, String b, BitSet hard) {
    int[][] costs = costs(a, b);
    int i = a.length();
    int j = b.length();
    while (i > 0 || j > 0) {
      int kind = hard.get(Math.max(0, i - 1)) ? 1 : 0;
      boolean same = i > 0 && j > 0 && a.charAt(i - 1) == b.charAt(j - 1);
      if (i > 0 && j > 0 && costs[i][j] == costs[i - 1][j - 1] + (same ? 0 : 1)) {
        errors[kind] += same ? 0 : 1;
        i--;
        j--;
      } else if (i > 0 && costs[i][j] == costs[i - 1][j] + 1) {
        errors[kind]++;
        i--;
      } else {
        errors[kind]++;
        j--;
      }
    }
  }

  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
  }

  /** Levenshtein's. */
  static int distance(String a, String b) {
    return costs(a, b)[a.length()][b.length()];
  }

  private static int[][] costs(String a, String b) {
    int[][] costs = new int[a.length() + 1][b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      costs[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      costs[i][0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int kept = costs[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        costs[i][j] = Math.min(kept, Math.min(costs[i - 1][j], costs[i][j - 1]) + 1);
      }
    }
    return costs;
  }
}

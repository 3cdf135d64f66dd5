package org.mashang.ocr;

import java.util.List;
import java.util.stream.Collectors;
import org.mashang.casework.scan.Line;

/** Character error rate: edits needed to make the read text the true one, blanks aside. */
public final class ErrorRate {

  private ErrorRate() {}

  public static double of(String truth, List<Line> lines) {
    String read = lines.stream().map(Line::text).collect(Collectors.joining());
    return of(truth, read);
  }

  public static double of(String truth, String read) {
    String a = plain(truth);
    String b = plain(read);
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return (double) row[b.length()] / a.length();
  }

  /** Full and half width are the same character. */
  private static String plain(String text) {
    return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC)
        .replaceAll("\\s", "");
  }
}

package org.mashang.screening.extract;

import java.util.ArrayList;
import java.util.List;

/** Cuts a cleaned text into sentences. */
final class Sentences {

  /** A sentence, its closing mark included. */
  record Sentence(int index, int start, int end) {}

  private static final int LONGEST = 800;

  private final List<Sentence> all = new ArrayList<>();
  private final int[] of;

  Sentences(Clean clean) {
    of = new int[clean.length() + 1];
    int start = 0;
    for (int i = 0; i < clean.length(); i++) {
      boolean heading = i > start && clean.beginsLine(i) && Headings.at(clean, i);
      if (heading || i - start >= LONGEST) {
        close(start, i);
        start = i;
      }
      if (ends(clean, i)) {
        close(start, i + 1);
        start = i + 1;
      }
    }
    if (start < clean.length()) {
      close(start, clean.length());
    }
  }

  List<Sentence> all() {
    return all;
  }

  Sentence at(int position) {
    return all.get(of[Math.min(position, of.length - 2)]);
  }

  private void close(int start, int end) {
    for (int i = start; i < end; i++) {
      of[i] = all.size();
    }
    all.add(new Sentence(all.size(), start, end));
  }

  private static boolean ends(Clean clean, int i) {
    return switch (clean.at(i)) {
      case '；', '！', '？' -> true;
      case '。' -> !(digit(clean.at(i - 1)) && digit(clean.at(i + 1)));
      default -> false;
    };
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }
}

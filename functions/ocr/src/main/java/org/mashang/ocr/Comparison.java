package org.mashang.ocr;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mashang.casework.scan.Line;

/**
 * Whether the text that a page carries is what its picture shows. Numbers must all be there: one
 * that was changed is what a forger would change.
 */
enum Comparison {
  /** They say the same. */
  SAME,
  /** The layer says some of what the picture shows, and nothing else. */
  PART,
  /** The layer says something that the picture does not show. */
  CONTRADICTS;

  /** Of the layer's pairs of characters, so many must be seen. */
  private static final double SEEN = 0.85;

  /** A layer with less of the picture's pairs is only a part of it. */
  private static final double WHOLE = 0.75;

  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

  static Comparison of(List<Line> layer, List<Line> picture) {
    String said = plain(layer);
    String seen = plain(picture);
    Map<String, Integer> saidPairs = pairs(said);
    Map<String, Integer> seenPairs = pairs(seen);
    double common = common(saidPairs, seenPairs);
    if (!numbers(seen).containsAll(numbers(said)) || common < SEEN * (said.length() - 1)) {
      return CONTRADICTS;
    }
    return common < WHOLE * (seen.length() - 1) ? PART : SAME;
  }

  private static String plain(List<Line> lines) {
    String text = lines.stream().map(Line::text).collect(Collectors.joining());
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[\\s\\p{Punct}\\p{IsPunctuation}&&[^.]]", "")
        .replace('O', '0')
        .replace('o', '0')
        .replace('l', '1')
        .replace('I', '1');
  }

  private static Set<String> numbers(String text) {
    Set<String> numbers = new HashSet<>();
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      numbers.add(matcher.group());
    }
    return numbers;
  }

  private static Map<String, Integer> pairs(String text) {
    Map<String, Integer> pairs = new HashMap<>();
    for (int i = 0; i + 2 <= text.length(); i++) {
      pairs.merge(text.substring(i, i + 2), 1, Integer::sum);
    }
    return pairs;
  }

  private static double common(Map<String, Integer> a, Map<String, Integer> b) {
    return a.entrySet().stream()
        .mapToInt(pair -> Math.min(pair.getValue(), b.getOrDefault(pair.getKey(), 0)))
        .sum();
  }
}

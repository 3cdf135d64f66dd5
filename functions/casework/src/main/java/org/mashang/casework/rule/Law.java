package org.mashang.casework.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.mashang.casework.law.Citation;
import org.mashang.casework.law.Citations;

/** Articles by their keys, as in force on a day. */
public final class Law {

  private Law() {}

  public static List<Citation> citations(LocalDate on, List<String> keys) {
    return keys.stream().distinct().map(key -> Citations.of(key, on)).toList();
  }

  /** As a paper cites it: statute and article. */
  public static String cited(LocalDate on, List<String> keys) {
    return keys.stream()
        .distinct()
        .map(key -> Citations.of(key, on))
        .map(one -> one.inFull())
        .collect(Collectors.joining("、"));
  }
}

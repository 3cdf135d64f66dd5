package org.mashang.platform.store;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The next numbers of a series (编号), one for each word (字), as an {@link Order#drawing} finds them.
 * Asking is drawing: if the command takes effect the number is given out with it, otherwise it is
 * still the next. A command takes one number at most.
 */
public final class Numbers {

  private final String series;
  private final Map<String, Long> last;
  private @Nullable String asked;

  private Numbers(String series, Map<String, Long> last) {
    this.series = series;
    this.last = Map.copyOf(last);
  }

  /**
   * A series as it stands.
   *
   * @param last the last number given out of each word; a word that is missing starts at 1
   */
  public static Numbers of(String series, Map<String, Long> last) {
    return new Numbers(series, last);
  }

  /** For a command that draws nothing. */
  static Numbers none() {
    return new Numbers("", Map.of());
  }

  /**
   * The next number of a word, from 1; the same for the same word however often it is asked for.
   *
   * @throws IllegalStateException if the order names no series, or another word was asked for
   */
  public long next(String word) {
    if (series.isEmpty()) {
      throw new IllegalStateException("the order names no series");
    }
    if (word.isBlank()) {
      throw new IllegalArgumentException("a word is not blank");
    }
    if (asked != null && !asked.equals(word)) {
      throw new IllegalStateException("one number a command: " + asked + " or " + word);
    }
    asked = word;
    return last.getOrDefault(word, 0L) + 1;
  }

  /** What was asked for; null if nothing was. */
  Rows.@Nullable Draw drawn() {
    return asked == null ? null : new Rows.Draw(series, asked, next(asked));
  }
}

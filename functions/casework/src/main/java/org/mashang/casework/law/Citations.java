package org.mashang.casework.law;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The table of articles, {@code citations.tsv} beside this class: key, statute, version, article,
 * from, to, gist, separated by tabs. A change of the law is a new row, not a change of code.
 *
 * <p>A key is a statute's letters, a hyphen, the article, and in brackets its paragraph (款) and
 * item (项): {@code ARL-39(1)(3)}. An article of one paragraph has only items: {@code ARL-11(3)} is
 * 第十一条第三项.
 */
public final class Citations {

  private static final int COLUMNS = 7;
  private static final List<Citation> TABLE = read();
  private static final Map<String, List<Citation>> BY_KEY =
      TABLE.stream().collect(Collectors.groupingBy(Citation::key));

  private Citations() {}

  /** Every row, in the order of the table. */
  public static List<Citation> all() {
    return TABLE;
  }

  /**
   * The article with this key that is in force on a day.
   *
   * @throws IllegalArgumentException if no row of the table has that key on that day
   */
  public static Citation of(String key, LocalDate on) {
    return BY_KEY.getOrDefault(key, List.of()).stream()
        .filter(row -> row.isInForce(on))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("no citation " + key + " in force on " + on));
  }

  private static List<Citation> read() {
    InputStream table = Citations.class.getResourceAsStream("citations.tsv");
    if (table == null) {
      throw new IllegalStateException("citations.tsv is missing from the jar");
    }
    try (var reader = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      return reader.lines().skip(1).map(Citations::row).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Citation row(String line) {
    String[] cell = line.split("\t", -1);
    if (cell.length != COLUMNS) {
      throw new IllegalStateException("citations.tsv: not " + COLUMNS + " columns: " + line);
    }
    return new Citation(
        cell[0], cell[1], cell[2], cell[3], cell[6], LocalDate.parse(cell[4]), lastDay(cell[5]));
  }

  private static @Nullable LocalDate lastDay(String cell) {
    return cell.isEmpty() ? null : LocalDate.parse(cell);
  }
}

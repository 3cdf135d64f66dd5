package org.mashang.casework.law;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The table of articles, {@code citations.tsv} beside this class: key, statute, version, article,
 * from, to, gist, separated by tabs. A change of the law is a new row, not a change of code.
 */
public final class Citations {

  private static final List<Citation> TABLE = read();

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
    return TABLE.stream()
        .filter(row -> row.key().equals(key))
        .filter(row -> !on.isBefore(row.from()))
        .filter(row -> row.to() == null || !on.isAfter(row.to()))
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
      List<Citation> rows = new ArrayList<>();
      reader.readLine();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] cell = line.split("\t", -1);
        rows.add(
            new Citation(
                cell[0],
                cell[1],
                cell[2],
                cell[3],
                cell[6],
                LocalDate.parse(cell[4]),
                cell[5].isEmpty() ? null : LocalDate.parse(cell[5])));
      }
      return List.copyOf(rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.mashang.casework.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table of special days that a city keeps: a heading line, then date, {@code off} or {@code
 * work}, name, notice, separated by tabs. Each November the rows of the new year are added.
 */
public final class HolidayTable implements HolidaySource {

  private static final int COLUMNS = 4;

  private final Map<LocalDate, SpecialDay> days;

  private HolidayTable(Map<LocalDate, SpecialDay> days) {
    this.days = days;
  }

  /** The table of this release, {@code holidays.tsv} beside this class. */
  public static HolidayTable ofRelease() {
    InputStream table = HolidayTable.class.getResourceAsStream("holidays.tsv");
    if (table == null) {
      throw new IllegalStateException("holidays.tsv is missing from the jar");
    }
    return read(table, "holidays.tsv");
  }

  /**
   * A table of the city's own.
   *
   * @throws IllegalArgumentException if a line is not a row, or a day stands twice; names the line
   * @throws UncheckedIOException if the file cannot be read
   */
  public static HolidayTable read(Path file) {
    try {
      return read(Files.newInputStream(file), file.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Map<LocalDate, SpecialDay> year(int year) {
    return days.values().stream()
        .filter(day -> day.date().getYear() == year)
        .collect(Collectors.toMap(SpecialDay::date, day -> day));
  }

  private static HolidayTable read(InputStream table, String name) {
    try (var reader = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      Map<LocalDate, SpecialDay> days = new HashMap<>();
      String line = reader.readLine();
      for (int number = 2; (line = reader.readLine()) != null; number++) {
        SpecialDay day = row(line);
        if (day == null || days.put(day.date(), day) != null) {
          throw new IllegalArgumentException(
              name + ":" + number + ": no row of date, off|work, name, notice, or a day twice");
        }
      }
      return new HolidayTable(Map.copyOf(days));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable SpecialDay row(String line) {
    String[] cell = line.split("\t", -1);
    if (cell.length != COLUMNS || cell[2].isBlank()) {
      return null;
    }
    boolean isWorkday = cell[1].equals("work");
    if (!isWorkday && !cell[1].equals("off")) {
      return null;
    }
    try {
      LocalDate date = LocalDate.parse(cell[0]);
      return new SpecialDay(date, isWorkday, cell[2], cell[3].isBlank() ? null : cell[3]);
    } catch (DateTimeException e) {
      return null;
    }
  }
}

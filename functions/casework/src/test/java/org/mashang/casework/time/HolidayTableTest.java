package org.mashang.casework.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayTableTest {

  private static final String HEADING = "date\tday\tname\tnotice\n";

  @TempDir private Path folder;

  @Test
  void a_city_reads_its_own_table() throws IOException {
    HolidayTable table =
        HolidayTable.read(
            file(
                "2027-10-01\toff\t国庆节\t某发〔2026〕1号\n"
                    + "2027-10-09\twork\t国庆节\t\n"
                    + "2026-12-31\toff\t元旦\t\n"));
    LocalDate holiday = LocalDate.of(2027, 10, 1);
    LocalDate madeUp = LocalDate.of(2027, 10, 9);
    assertEquals(
        Map.of(
            holiday, new SpecialDay(holiday, false, "国庆节", "某发〔2026〕1号"),
            madeUp, new SpecialDay(madeUp, true, "国庆节", null)),
        table.year(2027));
    assertEquals(1, table.year(2026).size());
    assertTrue(table.year(2028).isEmpty());
  }

  @Test
  void the_table_of_the_release_can_be_read() {
    assertTrue(HolidayTable.ofRelease().year(1999).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2027-13-01\toff\t国庆节\t",
        "2027-10-01\tholiday\t国庆节\t",
        "2027-10-01\toff\t国庆节",
        "2027-10-01\toff\t \t",
        "2027-10-08\toff\t国庆节\t",
        "",
      })
  void a_line_that_is_no_row_is_named(String line) throws IOException {
    Path file = file("2027-10-08\toff\t国庆节\t\n" + line + "\n");
    var error = assertThrows(IllegalArgumentException.class, () -> HolidayTable.read(file));
    assertTrue(error.getMessage().startsWith(file + ":3:"), error.getMessage());
  }

  @Test
  void a_table_that_is_not_there_is_an_error() {
    assertThrows(UncheckedIOException.class, () -> HolidayTable.read(folder.resolve("none.tsv")));
  }

  private Path file(String rows) throws IOException {
    return Files.writeString(folder.resolve("holidays.tsv"), HEADING + rows);
  }
}

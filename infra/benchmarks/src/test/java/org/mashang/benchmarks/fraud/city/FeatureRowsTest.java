package org.mashang.benchmarks.fraud.city;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mashang.fraud.signal.Typology;

class FeatureRowsTest {

  private static final long NOON = City.BEGINS + 12 * 3_600;

  private final StringBuilder out = new StringBuilder();

  @Test
  void a_day_is_counted_by_kind_and_window_and_a_double_once() throws IOException {
    FeatureRows rows = new FeatureRows(out);
    rows.line(call("a", NOON));
    rows.line(call("b", NOON + 7_200));
    rows.line(call("b", NOON + 7_200));
    rows.flush();
    assertEquals(List.of("1", "2", "2", "0"), cells("CALL_1H", "CALL_24H", "CALL_30D", "fraud"));
    assertEquals(2, out.toString().lines().count());
  }

  @Test
  void what_came_after_the_money_was_gone_does_not_count() throws IOException {
    FeatureRows rows = new FeatureRows(out);
    rows.truth(
        new Truth(
            "C1",
            "13800000001",
            Scheme.LOAN,
            Typology.LOAN,
            List.of(),
            NOON,
            List.of(new Truth.Loss(NOON + 600, 100)),
            "FULL",
            1,
            Map.of()));
    rows.line(call("a", NOON));
    rows.line(call("b", NOON + 900));
    rows.flush();
    assertEquals(List.of("1", "1"), cells("CALL_30D", "fraud"));
  }

  @Test
  void broken_lines_make_no_row() throws IOException {
    FeatureRows rows = new FeatureRows(out);
    rows.line(call("a", NOON));
    rows.line(call("b", NOON).replace("CALL", "TELEGRAM"));
    rows.line(call("c", NOON + 3 * 86_400));
    rows.flush();
    assertEquals(List.of("1"), cells("CALL_30D"));
  }

  @Test
  void a_city_has_rows_of_both_sorts() throws IOException {
    FeatureRows rows = new FeatureRows(out);
    new City(5_000, 10, 1, City.BEGINS, 30).run(rows::line, rows::truth);
    rows.flush();
    long frauds = out.toString().lines().filter(line -> line.endsWith(",1")).count();
    assertTrue(frauds > 20, frauds + " rows");
    assertTrue(out.toString().lines().count() > 10 * frauds);
  }

  private List<String> cells(String... names) {
    List<String> lines = out.toString().lines().toList();
    List<String> header = List.of(lines.getFirst().split(","));
    String[] row = lines.getLast().split(",");
    return List.of(names).stream().map(name -> row[header.indexOf(name)]).toList();
  }

  private static String call(String id, long at) {
    return "{\"source\":\"TELECOM-1\",\"city\":\"330800\",\"kind\":\"CALL\",\"version\":1,\"id\":\""
        + id
        + "\",\"at\":\""
        + Told.time(at)
        + "\",\"person\":{\"phone\":\"13800000001\"},\"number\":\"05701\",\"direction\":\"IN\","
        + "\"seconds\":30}";
  }
}

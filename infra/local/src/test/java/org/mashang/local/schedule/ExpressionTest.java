package org.mashang.local.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExpressionTest {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  @Test
  void cron_is_read_in_its_zone() {
    assertEquals("2026-03-02T01:05:00Z", next("cron(5 * * * ? *)", "2026-03-02T01:00:00Z"));
    assertEquals("2026-03-02T02:05:00Z", next("cron(5 * * * ? *)", "2026-03-02T01:05:00Z"));
    assertEquals("2026-03-02T22:30:00Z", next("cron(30 6 * * ? *)", "2026-03-02T01:00:00Z"));
  }

  @Test
  void cron_knows_steps_ranges_lists_and_names() {
    assertEquals(
        "2026-03-02T01:15:00Z", next("cron(0/15 9-17 ? * MON-FRI *)", "2026-03-02T01:00:00Z"));
    assertEquals("2026-03-02T01:00:00Z", next("cron(0 9 ? * 2 *)", "2026-02-27T09:00:00Z"));
    assertEquals("2026-06-30T16:00:00Z", next("cron(0 0 1 JAN,JUL ? *)", "2026-03-02T01:00:00Z"));
  }

  @Test
  void cron_knows_last_days_nearest_weekdays_and_the_third_friday() {
    assertEquals("2026-03-31T00:00:00Z", next("cron(0 8 L * ? *)", "2026-03-02T01:00:00Z"));
    assertEquals("2026-03-27T00:00:00Z", next("cron(0 8 ? * 6L *)", "2026-03-02T01:00:00Z"));
    assertEquals("2026-03-20T00:00:00Z", next("cron(0 8 ? * FRI#3 *)", "2026-03-02T01:00:00Z"));
    assertEquals("2026-08-14T00:00:00Z", next("cron(0 8 15W 8 ? *)", "2026-03-02T01:00:00Z"));
  }

  @Test
  void a_year_that_is_over_never_comes() {
    assertEquals(
        Optional.empty(),
        Expression.parse("cron(0 8 1 1 ? 2020)", SHANGHAI)
            .after(Instant.parse("2026-03-02T01:00:00Z")));
    assertEquals(
        Optional.empty(),
        Expression.parse("at(2026-03-01T00:00:00)", SHANGHAI)
            .after(Instant.parse("2026-03-02T01:00:00Z")));
  }

  @Test
  void a_rate_is_not_shifted_by_a_restart() {
    assertEquals("2026-03-02T01:10:00Z", next("rate(5 minutes)", "2026-03-02T01:05:00Z"));
    assertEquals("2026-03-02T01:10:00Z", next("rate(5 minutes)", "2026-03-02T01:09:59Z"));
    assertEquals("2026-03-02T02:00:00Z", next("rate(1 hour)", "2026-03-02T01:09:59Z"));
  }

  @Test
  void once_is_once() {
    assertEquals("2026-03-02T01:00:00Z", next("at(2026-03-02T09:00:00)", "2026-03-01T00:00:00Z"));
  }

  @Test
  void what_is_no_expression_is_refused() {
    for (String wrong :
        new String[] {
          "cron(5 * * * *)",
          "cron(5 * * * * *)",
          "cron(61 * * * ? *)",
          "rate(0 minutes)",
          "rate(5 parsecs)",
          "hourly"
        }) {
      assertThrows(IllegalArgumentException.class, () -> Expression.parse(wrong, SHANGHAI), wrong);
    }
  }

  private static String next(String expression, String after) {
    return Expression.parse(expression, SHANGHAI)
        .after(Instant.parse(after))
        .orElseThrow()
        .toString();
  }
}

package org.mashang.benchmarks.fraud.city;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mashang.fraud.alert.Level;
import org.mashang.fraud.signal.Typology;

class JudgeTest {

  private static final String VICTIM = "330800#PERSON#victim";
  private static final String HONEST = "330800#PERSON#honest";
  private static final String WISE = "330800#PERSON#wise";
  private static final long DAY = 86_400;
  private static final long BEGAN = 1_000_000;

  private final Truth fraud =
      new Truth(
          "C1",
          "13800000001",
          Scheme.AUTHORITY,
          Typology.AUTHORITY,
          List.of("62170001"),
          BEGAN,
          List.of(new Truth.Loss(BEGAN + 3_600, 100), new Truth.Loss(BEGAN + 7_200, 200)),
          "FULL",
          4,
          Map.of("late", BEGAN + 8_000));
  private final Truth givenUp =
      new Truth(
          "C2",
          "13800000002",
          Scheme.LOAN,
          Typology.LOAN,
          List.of(),
          BEGAN,
          List.of(),
          "FULL",
          0,
          Map.of());
  private final Judge judge = new Judge(Map.of(VICTIM, List.of(fraud), WISE, List.of(givenUp)));

  @Test
  void a_warning_before_the_last_loss_is_in_time_and_one_at_it_is_not() {
    judge.take(raised(VICTIM, Level.YELLOW, BEGAN + 100));
    judge.take(raised(VICTIM, Level.RED, BEGAN + 7_200));
    judge.finish();
    assertNotNull(judge.warned(fraud, Level.YELLOW));
    assertNull(judge.warned(fraud, Level.ORANGE));
  }

  @Test
  void what_rests_on_a_signal_that_came_after_the_loss_is_not_in_time() {
    judge.take(
        new Raised(
            VICTIM, Level.RED, Typology.AUTHORITY, BEGAN + 100, List.of("R"), List.of("late")));
    assertNull(judge.warned(fraud, Level.BLUE));
  }

  @Test
  void alerts_of_one_person_within_a_week_are_one_warning_of_the_highest_level() {
    judge.take(raised(HONEST, Level.YELLOW, BEGAN));
    judge.take(raised(HONEST, Level.RED, BEGAN + 3 * DAY));
    judge.take(raised(HONEST, Level.ORANGE, BEGAN + 8 * DAY));
    judge.finish();
    assertEquals(0, judge.wrong(Level.YELLOW));
    assertEquals(1, judge.wrong(Level.RED));
    assertEquals(1, judge.wrong(Level.ORANGE));
  }

  @Test
  void a_victim_is_warned_wrongly_before_the_fraud_and_long_after_it() {
    judge.take(raised(VICTIM, Level.RED, BEGAN - 20 * DAY));
    judge.take(raised(VICTIM, Level.RED, BEGAN + 20 * DAY));
    judge.finish();
    assertEquals(2, judge.wrong(Level.RED));
  }

  @Test
  void who_gave_up_in_time_was_not_warned_wrongly_and_is_no_case_to_find() {
    judge.take(raised(WISE, Level.ORANGE, BEGAN + 100));
    judge.finish();
    assertEquals(0, judge.wrong(Level.ORANGE));
    assertEquals(1, judge.gaveUp(Level.ORANGE));
    assertEquals(List.of(fraud), judge.lost());
  }

  @Test
  void precision_is_counted_per_rule_and_accounts_are_counted_apart() {
    judge.take(raised(VICTIM, Level.RED, BEGAN));
    judge.take(raised(HONEST, Level.RED, BEGAN));
    judge.take(raised("330800#ACCOUNT#mule", Level.RED, BEGAN));
    Judge.Count count = judge.rules().get("R-1");
    assertNotNull(count);
    assertEquals(1, count.right);
    assertEquals(2, count.all);
    assertEquals(1, judge.others());
  }

  @Test
  void an_alert_is_read_from_its_json() throws Exception {
    Raised raised =
        Raised.read(
            "{\"v\":1,\"id\":\"a\",\"subject\":\"330800#PERSON#victim\",\"level\":\"RED\","
                + "\"typology\":\"LOAN\",\"at\":\"1970-01-12T13:46:40Z\",\"score\":870,\"reasons\":"
                + "[{\"rule\":\"R-1\",\"version\":\"1\",\"sentence\":\"。\",\"weight\":3}],"
                + "\"signals\":[{\"kind\":\"CALL\",\"at\":\"1970-01-12T13:46:40Z\"}],\"stake\":0}");
    assertEquals(
        new Raised(
            VICTIM, Level.RED, Typology.LOAN, BEGAN, List.of("R-1"), List.of("CALL@1000000")),
        raised);
  }

  @Test
  void an_alert_that_names_a_phone_is_about_whoever_has_it() throws Exception {
    Raised raised =
        Raised.read(
            "{\"phone\":\"13800000001\",\"subject\":\"330800#PERSON#hash\",\"level\":\"RED\","
                + "\"typology\":\"LOAN\",\"at\":\"1970-01-12T13:46:40Z\"}");
    assertEquals(Raised.person("13800000001"), raised.subject());
  }

  @Test
  void the_table_has_recall_false_warnings_and_the_typology_named() {
    judge.take(raised(VICTIM, Level.ORANGE, BEGAN + 100));
    judge.take(raised(HONEST, Level.YELLOW, BEGAN));
    judge.finish();
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    new Findings(judge, 2, new PrintStream(written, true, UTF_8)).print();
    List<String> lines = written.toString(UTF_8).lines().map(l -> l.replaceAll(" +", " ")).toList();
    assertTrue(lines.contains("all 0.000 1.000 1.000 1.000 1"), lines.toString());
    assertTrue(lines.contains("false warnings 0.00 0.00 0.50 0.00 0.00"), lines.toString());
    assertTrue(lines.contains("typology named right by the first ORANGE+: 1.000 of 1"));
    assertTrue(lines.contains(" R-1 0.500 of 2"), lines.toString());
  }

  private static Raised raised(String subject, Level level, long at) {
    return new Raised(subject, level, Typology.AUTHORITY, at, List.of("R-1"), List.of());
  }
}

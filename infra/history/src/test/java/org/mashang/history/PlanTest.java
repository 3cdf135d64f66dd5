package org.mashang.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mashang.casework.Role;
import org.mashang.casework.time.Shanghai;
import org.mashang.history.reconsideration.HallDay;
import org.mashang.history.story.Hours;
import org.mashang.history.story.Step;
import org.mashang.history.story.Tally;
import org.mashang.history.story.Year;

class PlanTest {

  private static final Year YEAR = Year.of(13, LocalDate.of(2026, 11, 25));
  private static final Paper PAPER = new Paper(YEAR);

  @Test
  void theSameSeedGivesTheSameCommandsAtTheSameTimes() {
    assertEquals(PAPER.plan(), new Paper(YEAR).plan());
  }

  @Test
  void theLawAllowsEveryCommand() {
    List<String> told = new ArrayList<>();
    Tally tally = PAPER.write(told);
    assertEquals(0, tally.of(Step.Ending.How.REFUSED), () -> String.join("\n", told));
    assertTrue(tally.of(Step.Ending.How.DONE) > 10_000, "commands");
  }

  @Test
  void aYearEndingOnAnyOtherDayIsAllowedToo() {
    List<String> told = new ArrayList<>();
    Tally tally = new Paper(Year.of(13, LocalDate.of(2026, 3, 1))).write(told);
    assertEquals(0, tally.of(Step.Ending.How.REFUSED), () -> String.join("\n", told));
  }

  @Test
  void inTwelveMonthsSoManyApplyAsTheNewspaperReports() {
    LocalDate from = YEAR.latest().first();
    var latest =
        PAPER.cases.stream()
            .filter(one -> !Shanghai.day(one.opening().at()).isBefore(from))
            .toList();
    assertEquals(176, latest.size());
    long scans =
        PAPER.applications.channelDays(YEAR).stream()
            .filter(one -> !one.day().isBefore(from))
            .filter(one -> one.channel().name().equals("SCAN"))
            .mapToLong(one -> one.submissions())
            .sum();
    assertEquals(104, scans);
  }

  @Test
  void theOtherCapabilitiesHaveAboutSoManyCases() {
    assertBetween(400, 470, PAPER.orders.size());
    assertBetween(150, 180, PAPER.dossiers.size());
    assertBetween(1_500, 1_750, PAPER.warnings.size());
  }

  @Test
  void atTheHallsMoreLookThanBeginAndMoreBeginThanHandIn() {
    List<HallDay> days = PAPER.applications.hallDays(YEAR);
    for (HallDay one : days) {
      assertTrue(one.count().scans() > one.count().starts(), one::toString);
      assertTrue(one.count().starts() >= one.count().submissions(), one::toString);
    }
    assertTrue(
        days.stream().mapToLong(one -> one.count().starts()).sum()
            > days.stream().mapToLong(one -> one.count().submissions()).sum());
    Map<String, Long> halls =
        days.stream()
            .collect(
                Collectors.groupingBy(
                    HallDay::hall, Collectors.summingLong(one -> one.count().submissions())));
    assertTrue(halls.values().stream().anyMatch(one -> one >= 14), "the village that came");
  }

  @Test
  void officersWorkWhenOfficesAreOpen() {
    PAPER.cases.stream()
        .flatMap(story -> story.moves().stream())
        .filter(move -> move.by().role() == Role.CLERK || move.by().role() == Role.HEAD)
        .forEach(
            move -> {
              var at = move.at().atZone(Shanghai.ZONE);
              assertTrue(Hours.workday(at.toLocalDate()), () -> "on a rest day: " + at);
              assertTrue(!at.toLocalTime().isBefore(LocalTime.of(8, 30)), at::toString);
              assertTrue(at.toLocalTime().isBefore(LocalTime.of(17, 31)), at::toString);
            });
  }

  @Test
  void nothingHappensAfterTheLastDay() {
    assertTrue(
        PAPER.warnings.stream()
            .flatMap(story -> story.moves().stream())
            .allMatch(move -> move.at().isBefore(YEAR.end())));
  }

  private static void assertBetween(int least, int most, int number) {
    assertTrue(least <= number && number <= most, () -> String.valueOf(number));
  }
}

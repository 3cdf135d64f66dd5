package org.mashang.casework.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mashang.casework.time.DeadlineTest.calendarDays;
import static org.mashang.casework.time.DeadlineTest.day;
import static org.mashang.casework.time.DeadlineTest.pause;
import static org.mashang.casework.time.DeadlineTest.workingDays;

import org.junit.jupiter.api.Test;

class ExplanationTest {

  @Test
  void it_tells_holidays_and_make_up_days() {
    assertEquals(
        "自2026年9月30日次日起算，5个工作日（国庆节10月1日至7日不计，10月10日补班计入），届满日2026年10月13日",
        workingDays("2026-09-30", 5).calculation());
    assertEquals(
        "自2026年2月12日次日起算，7个工作日（春节2月15日至23日不计，2月14日、2月28日补班计入），届满日2026年2月28日",
        workingDays("2026-02-12", 7).calculation());
  }

  @Test
  void it_tells_each_holiday_by_its_name() {
    assertEquals(
        "自2026年9月24日次日起算，10个工作日（中秋节9月25日至27日、国庆节10月1日至7日不计，10月10日补班计入），届满日2026年10月15日",
        workingDays("2026-09-24", 10).calculation());
  }

  @Test
  void it_is_short_where_nothing_is_special() {
    assertEquals("自2026年11月2日次日起算，5个工作日，届满日2026年11月9日", workingDays("2026-11-02", 5).calculation());
    assertEquals(
        "自2026年9月10日次日起算，30日，届满日2026年10月10日", calendarDays("2026-09-10", 30).calculation());
  }

  @Test
  void it_tells_only_make_up_days_where_there_are_no_holidays() {
    assertEquals(
        "自2026年10月8日次日起算，2个工作日（10月10日补班计入），届满日2026年10月10日",
        workingDays("2026-10-08", 2).calculation());
  }

  @Test
  void it_tells_why_an_end_moves() {
    assertEquals(
        "自2026年8月3日次日起算，60日，最后一日10月2日是国庆节，顺延，届满日2026年10月8日",
        calendarDays("2026-08-03", 60).calculation());
    assertEquals(
        "自2026年11月2日次日起算，5日，最后一日11月7日是星期六，顺延，届满日2026年11月9日",
        calendarDays("2026-11-02", 5).calculation());
    assertEquals(
        "自2026年11月3日次日起算，5日，最后一日11月8日是星期日，顺延，届满日2026年11月9日",
        calendarDays("2026-11-03", 5).calculation());
  }

  @Test
  void it_tells_an_extension() {
    assertEquals(
        "自2026年9月1日次日起算，60日，经批准延长30日，届满日2026年11月30日",
        calendarDays("2026-09-01", 60).extended(30).calculation());
  }

  @Test
  void it_tells_pauses() {
    assertEquals(
        "自2026年3月2日次日起算，60日，3月12日至21日中止（等待另案结果）10日不计，届满日2026年5月11日",
        calendarDays("2026-03-02", 60).paused(pause("2026-03-12", "2026-03-22")).calculation());
    assertEquals(
        "自2026年3月2日次日起算，60日，3月31日至4月1日中止（等待另案结果，2026年4月2日告知）2日不计，" + "最后一日5月3日是劳动节，顺延，届满日2026年5月6日",
        calendarDays("2026-03-02", 60)
            .paused(new Pause(day("2026-03-31"), day("2026-04-02"), "等待另案结果", day("2026-04-02")))
            .calculation());
    assertEquals(
        "自2026年3月2日次日起算，60日，自3月12日起中止（等待另案结果），尚余51日，恢复后继续计算",
        calendarDays("2026-03-02", 60).paused(pause("2026-03-12", null)).calculation());
    assertEquals(
        "自2026年9月30日次日起算，5个工作日，自10月10日起中止（等待另案结果），尚余3个工作日，恢复后继续计算",
        workingDays("2026-09-30", 5).paused(pause("2026-10-10", null)).calculation());
  }

  @Test
  void it_does_not_tell_of_holidays_in_a_pause() {
    assertEquals(
        "自2026年9月29日次日起算，3个工作日（国庆节10月2日至7日不计），" + "10月1日中止（等待另案结果）1日不计，届满日2026年10月9日",
        workingDays("2026-09-29", 3).paused(pause("2026-10-01", "2026-10-02")).calculation());
    assertEquals(
        "自2026年9月29日次日起算，3个工作日（10月10日补班计入），" + "10月1日至9日中止（等待另案结果）9日不计，届满日2026年10月12日",
        workingDays("2026-09-29", 3).paused(pause("2026-10-01", "2026-10-10")).calculation());
  }

  @Test
  void it_tells_the_year_that_is_not_published() {
    assertEquals(
        "自2026年12月24日次日起算，10个工作日（元旦2027年1月1日不计），届满日2027年1月8日（2027年放假安排尚未公布，此日暂定）",
        workingDays("2026-12-24", 10).calculation());
    assertEquals(
        "自2026年11月23日次日起算，60日，届满日2027年1月22日（2027年放假安排尚未公布，此日暂定）",
        calendarDays("2026-11-23", 60).calculation());
  }

  @Test
  void a_pause_over_the_turn_of_a_year_names_both_years() {
    assertEquals(
        "自2026年12月1日次日起算，60日，12月21日至2027年1月9日中止（等待另案结果）20日不计，"
            + "届满日2027年2月19日（2027年放假安排尚未公布，此日暂定）",
        calendarDays("2026-12-01", 60).paused(pause("2026-12-21", "2027-01-10")).calculation());
  }
}

package org.mashang.fraud.rulebook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.mashang.platform.http.Fields;

/** The days on whose signals a version shall be tried. */
record AskedTest(LocalDate from, LocalDate to) {

  private static final int MOST_DAYS = 31;

  /** Signals are kept for ninety days, and a test begins thirty before its first day. */
  private static final int MOST_AGO = 60;

  static AskedTest of(Fields fields, LocalDate today) {
    LocalDate from = fields.date("/from").required().orElse(today);
    LocalDate to = fields.date("/to").required().orElse(today);
    if (to.isAfter(today)) {
      fields.fault("/to", "IN_THE_FUTURE", "截止日不能晚于今天。");
    }
    if (from.isAfter(to)) {
      fields.fault("/from", "AFTER_THE_END", "起始日不能晚于截止日。");
    } else if (ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
      fields.fault("/from", "TOO_MANY_DAYS", "一次最多试算" + MOST_DAYS + "天。");
    }
    if (from.isBefore(today.minusDays(MOST_AGO))) {
      fields.fault("/from", "NO_LONGER_KEPT", "历史信号只保存九十天，最早可从" + MOST_AGO + "天前开始试算。");
    }
    fields.requireSound();
    return new AskedTest(from, to);
  }
}

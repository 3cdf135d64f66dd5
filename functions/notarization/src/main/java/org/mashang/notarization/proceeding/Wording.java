package org.mashang.notarization.proceeding;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.mashang.casework.time.Shanghai;

/** Days and moments as people read them. */
final class Wording {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("M月d日HH:mm");
  private static final DateTimeFormatter ENGLISH =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  private Wording() {}

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  static String english(LocalDate day) {
    return ENGLISH.format(day);
  }

  static String moment(Instant at) {
    return MOMENT.format(at.atZone(Shanghai.ZONE));
  }

  static String moment(LocalDateTime at) {
    return MOMENT.format(at);
  }

  /** A sum as people read it, for example 1200元. */
  static String yuan(long fen) {
    return fen % 100 == 0 ? fen / 100 + "元" : "%d.%02d元".formatted(fen / 100, fen % 100);
  }
}

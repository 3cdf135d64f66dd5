package org.mashang.local.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When a schedule fires: {@code cron(…)}, {@code rate(…)} or {@code at(…)}. */
public sealed interface Expression {

  /** The first time after an instant; empty if there is none. */
  Optional<Instant> after(Instant instant);

  /**
   * Every so often, counted from 1970 so that a restart does not shift it.
   *
   * @param period whole minutes at least
   */
  record Rate(Duration period) implements Expression {
    @Override
    public Optional<Instant> after(Instant instant) {
      long seconds = period.toSeconds();
      long next = (Math.floorDiv(instant.getEpochSecond(), seconds) + 1) * seconds;
      return Optional.of(Instant.ofEpochSecond(next));
    }
  }

  /** Once. */
  record At(Instant time) implements Expression {
    @Override
    public Optional<Instant> after(Instant instant) {
      return instant.isBefore(time) ? Optional.of(time) : Optional.empty();
    }
  }

  /** By the calendar of a zone. */
  record Cron(CronFields fields, ZoneId zone) implements Expression {
    @Override
    public Optional<Instant> after(Instant instant) {
      return fields.after(instant.atZone(zone)).map(ZonedDateTime::toInstant);
    }
  }

  /**
   * Reads an expression.
   *
   * @throws IllegalArgumentException if it is none
   */
  static Expression parse(String text, ZoneId zone) {
    Matcher matcher = Pattern.compile("(cron|rate|at)\\((.+)\\)").matcher(text.trim());
    if (!matcher.matches()) {
      throw new IllegalArgumentException("no schedule expression: " + text);
    }
    String inner = matcher.group(2).trim();
    return switch (matcher.group(1)) {
      case "cron" -> new Cron(CronFields.parse(inner), zone);
      case "at" -> new At(LocalDateTime.parse(inner).atZone(zone).toInstant());
      default -> new Rate(period(inner));
    };
  }

  private static Duration period(String text) {
    Matcher matcher = Pattern.compile("([1-9][0-9]*) (minute|hour|day)s?").matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("no rate: " + text);
    }
    long amount = Long.parseLong(matcher.group(1));
    return switch (matcher.group(2)) {
      case "minute" -> Duration.ofMinutes(amount);
      case "hour" -> Duration.ofHours(amount);
      default -> Duration.ofDays(amount);
    };
  }
}

package org.mashang.platform.log;

import java.util.Locale;

/** The names a log line may use. A body, a name or a number of a person has none. */
public enum Field {
  LEVEL,
  FUNCTION,
  REQUEST_ID,
  ROUTE,
  STATUS,
  MILLIS,
  COLD,
  CODE,
  CASE_ID,
  FILE_ID,
  HALL_ID,
  MESSAGE_ID,
  QUEUE,
  COUNT,
  FAILED,
  UNITS,
  ERROR,
  AT;

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}

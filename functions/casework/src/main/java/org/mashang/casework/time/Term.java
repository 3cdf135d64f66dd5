package org.mashang.casework.time;

/**
 * A period that an article gives.
 *
 * @param length how many units, at least one
 * @param citation key of the article in {@link org.mashang.casework.law.Citations}
 */
public record Term(int length, Unit unit, String citation) {

  public Term {
    if (length < 1) {
      throw new IllegalArgumentException("a term has at least one " + unit);
    }
  }

  /** As people read it, for example 5个工作日. */
  public String label() {
    return length + unit.label();
  }

  public static Term workingDays(int length, String citation) {
    return new Term(length, Unit.WORKING_DAYS, citation);
  }

  public static Term calendarDays(int length, String citation) {
    return new Term(length, Unit.CALENDAR_DAYS, citation);
  }

  public static Term months(int length, String citation) {
    return new Term(length, Unit.MONTHS, citation);
  }

  public static Term years(int length, String citation) {
    return new Term(length, Unit.YEARS, citation);
  }
}

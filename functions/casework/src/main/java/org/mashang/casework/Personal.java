package org.mashang.casework;

/**
 * A piece of personal data. It is encrypted wherever it is stored and masked wherever it is shown,
 * unless somebody reads it in full on the record; {@link #toString} never tells it.
 *
 * @param kind what it is, which decides how it is masked
 * @param value the datum in clear
 */
public record Personal(Kind kind, String value) {

  /** What a datum is. */
  public enum Kind {
    NAME,
    ID_NUMBER,
    PHONE,
    ADDRESS,
    TEXT
  }

  public static Personal name(String value) {
    return new Personal(Kind.NAME, value);
  }

  public static Personal idNumber(String value) {
    return new Personal(Kind.ID_NUMBER, value);
  }

  public static Personal phone(String value) {
    return new Personal(Kind.PHONE, value);
  }

  public static Personal address(String value) {
    return new Personal(Kind.ADDRESS, value);
  }

  public static Personal text(String value) {
    return new Personal(Kind.TEXT, value);
  }

  /** As it may stand in a list or a log: enough to recognise, too little to use. */
  public String masked() {
    int[] points = value.codePoints().toArray();
    return switch (kind) {
      case NAME -> keep(points, 1, 0);
      case ID_NUMBER -> points.length > 7 ? keep(points, 3, 4) : keep(points, 0, 0);
      case PHONE -> points.length > 7 ? keep(points, 3, 4) : keep(points, 0, 0);
      case ADDRESS -> keep(points, Math.min(6, points.length / 2), 0);
      case TEXT -> "〔" + points.length + "字〕";
    };
  }

  private static String keep(int[] points, int head, int tail) {
    int hidden = points.length - head - tail;
    return new String(points, 0, Math.min(head, points.length))
        + "*".repeat(Math.max(hidden, 0))
        + (hidden > 0 ? new String(points, points.length - tail, tail) : "");
  }

  @Override
  public String toString() {
    return masked();
  }
}

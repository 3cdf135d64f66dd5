package org.mashang.benchmarks.fraud.city;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One signal as a source will tell it. All texts are plain ASCII: nothing needs to be escaped. */
final class Told {

  static final String CITY = "330800";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'+08:00'", Locale.ROOT)
          .withZone(ZoneOffset.ofHours(8));

  private final String kind;
  private final String source;
  private final long at;
  private final @Nullable Person person;
  private final boolean age;
  private final boolean division;
  private final StringBuilder rest = new StringBuilder();

  /**
   * @param at seconds since 1970
   * @param person null where the signal is about a number or an account
   */
  Told(String kind, String source, long at, @Nullable Person person, Chance chance) {
    this.kind = kind;
    this.source = source;
    this.at = at;
    this.person = person;
    age = chance.of(source.startsWith("BANK") ? 0.8 : 0.4);
    division = chance.of(0.85);
  }

  String kind() {
    return kind;
  }

  long at() {
    return at;
  }

  String source() {
    return source;
  }

  @Nullable Person person() {
    return person;
  }

  Told text(String name, String value) {
    rest.append(",\"").append(name).append("\":\"").append(value).append('"');
    return this;
  }

  Told number(String name, long value) {
    rest.append(",\"").append(name).append("\":").append(value);
    return this;
  }

  Told yes(String name, boolean value) {
    if (value) {
      rest.append(",\"").append(name).append("\":true");
    }
    return this;
  }

  /** The line, if nothing goes wrong on the way. */
  String line(String id) {
    return line(id, kind, time(at), who(), rest.toString());
  }

  /** The line as a faulty sender would send it: each has a fault that must be found. */
  String broken(String id, int fault) {
    return switch (fault % 6) {
      case 0 -> line(id, "TELEGRAM", time(at), who(), rest.toString());
      case 1 -> line(id, kind, time(at + 3 * 86_400), who(), rest.toString());
      case 2 -> line(id, kind, time(at - 40 * 86_400), who(), rest.toString());
      case 3 -> line(id, kind, time(at), ",\"person\":{\"phone\":\"unknown\"}", rest.toString());
      case 4 -> line(id, kind, time(at), who(), rest + ",\"remark\":\"see file\"");
      default -> line(id, kind, "yesterday", who(), rest.toString());
    };
  }

  private String line(String id, String kind, String at, String who, String rest) {
    return "{\"source\":\"%s\",\"city\":\"%s\",\"kind\":\"".formatted(source, CITY)
        + kind
        + "\",\"version\":1,\"id\":\""
        + id
        + "\",\"at\":\""
        + at
        + '"'
        + who
        + rest
        + '}';
  }

  private String who() {
    return person == null
        ? ""
        : ",\"person\":{\"phone\":\""
            + person.phone()
            + '"'
            + (age ? ",\"age\":" + person.age() : "")
            + (division ? ",\"division\":\"" + person.division() + '"' : "")
            + '}';
  }

  static String time(long at) {
    return TIME.format(Instant.ofEpochSecond(at));
  }
}

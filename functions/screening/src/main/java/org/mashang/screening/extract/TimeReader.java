package org.mashang.screening.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mashang.screening.extract.Sections.Part;
import org.mashang.screening.fact.FactKey;

/** Days and minutes: when it was driven, sampled, filed, found, and when earlier matters were. */
final class TimeReader {

  private static final String DAY =
      "(?<y>[12][09][0-9]{2})年(?:(?<m>[0-9]{1,2})月(?:(?<d>[0-9]{1,2})日)?)?";

  private static final Pattern WHEN =
      Pattern.compile(
          DAY
              + "(?:(?<half>凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|晚间|晚|夜间|夜里|夜|深夜|午夜|当晚)?(?<h>[0-9]{1,2})(?:时|点|:)(?:(?<min>[0-9]{1,2})分?)?)?");

  private static final Pattern DRIVE = Pattern.compile("驾驶|驾车|开车|醉驾");
  private static final Pattern FORMER = Pattern.compile("曾|前科");

  private static final Pattern FILED =
      Pattern.compile("^[^。；]{0,16}?(?:决定)?(?:对[^。；]{0,12})?立案(?:侦查)?");
  private static final Pattern SAMPLED =
      Pattern.compile("^[^。；]{0,30}?(?:抽取|提取|采集)[^。；]{0,10}(?:血样|血液|静脉血)|^[^。；]{0,12}?抽血");
  private static final Pattern SAMPLED_LABEL = Pattern.compile("(?:抽血|提取|采集|抽取|采血)(?:血样)?时间:?$");
  private static final Pattern OPINION_LABEL = Pattern.compile("(?:鉴定日期|鉴定时间|出具日期|检验日期|签发日期):?$");
  private static final Pattern DELIVERED_LABEL = Pattern.compile("(?:受理日期|送检日期|委托日期|受理时间|送检时间):?$");
  private static final Pattern NOTIFIED_LABEL = Pattern.compile("(?:告知日期|告知时间|送达日期|送达时间):?$");

  private TimeReader() {}

  static List<Saying> read(Source source, Sentences sentences, Sections sections) {
    String text = source.clean().text();
    List<Saying> sayings = new ArrayList<>();
    Matcher when = WHEN.matcher(text);
    boolean offence = false;
    while (when.find()) {
      Sentences.Sentence sentence = sentences.at(when.start());
      Part part = sections.of(sentence);
      String before = text.substring(Math.max(sentence.start(), when.start() - 14), when.start());
      String after = text.substring(when.end(), Math.min(sentence.end(), when.end() + 80));
      FactKey key = labelled(before, after);
      if ((part == Part.QUOTED || part == Part.DEFENCE) && key == null) {
        continue;
      }
      boolean drove =
          DRIVE.matcher(after).find()
              && when.group("d") != null
              && !after.contains("因")
              && !FORMER.matcher(before + after).find();
      if (key == null && !offence && drove && (part != Part.OPENING || when.group("h") != null)) {
        offence = true;
        key = FactKey.OFFENCE_AT;
      }
      if (key != null) {
        String value = value(when, key != FactKey.SAMPLED_AT && key != FactKey.OFFENCE_AT);
        sayings.add(
            new Saying(source, key, value, null, "date", when.start(), when.end(), List.of()));
      }
    }
    return sayings;
  }

  private static @Nullable FactKey labelled(String before, String after) {
    if (FILED.matcher(after).find()) {
      return FactKey.FILED_ON;
    }
    if (SAMPLED_LABEL.matcher(before).find() || SAMPLED.matcher(after).find()) {
      return FactKey.SAMPLED_AT;
    }
    if (OPINION_LABEL.matcher(before).find()) {
      return FactKey.OPINION_ON;
    }
    if (DELIVERED_LABEL.matcher(before).find()) {
      return FactKey.DELIVERED_ON;
    }
    return NOTIFIED_LABEL.matcher(before).find() ? FactKey.NOTIFIED_ON : null;
  }

  /** The last day that a range of a text gives; null if it gives none. */
  static @Nullable String lastDay(String text, int from, int to) {
    Matcher when = WHEN.matcher(text).region(from, to);
    String last = null;
    while (when.find()) {
      last = value(when, true);
    }
    return last;
  }

  private static String value(Matcher when, boolean dayOnly) {
    StringBuilder value = new StringBuilder(when.group("y"));
    String month = when.group("m");
    String day = when.group("d");
    if (month == null || Integer.parseInt(month) > 12 || Integer.parseInt(month) == 0) {
      return value.toString();
    }
    value.append(two(Integer.parseInt(month), "-"));
    if (day == null || Integer.parseInt(day) > 31 || Integer.parseInt(day) == 0) {
      return value.toString();
    }
    value.append(two(Integer.parseInt(day), "-"));
    String hour = when.group("h");
    if (dayOnly || hour == null) {
      return value.toString();
    }
    int hours = hours(Integer.parseInt(hour), when.group("half"));
    int minutes = when.group("min") == null ? 0 : Integer.parseInt(when.group("min"));
    if (hours > 23 || minutes > 59) {
      return value.toString();
    }
    return value.append(two(hours, "T")).append(two(minutes, ":")).toString();
  }

  private static int hours(int hour, @Nullable String half) {
    boolean later =
        half != null
            && hour < 12
            && hour > 0
            && (half.equals("下午")
                || half.equals("傍晚")
                || half.contains("晚")
                || (half.contains("夜") && hour > 5));
    return later ? hour + 12 : hour;
  }

  private static String two(int number, String before) {
    return String.format(Locale.ROOT, "%s%02d", before, number);
  }
}

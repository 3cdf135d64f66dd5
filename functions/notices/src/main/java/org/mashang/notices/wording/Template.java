package org.mashang.notices.wording;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mashang.platform.notice.NoticeChannel;

/**
 * A text with gaps, for each way of telling. A version never changes once a city has used it; a new
 * wording is a new version.
 *
 * @param validFrom from which day on it may be ordered
 * @param gaps by name; all of them are filled
 * @param states the four things that a person has to be told
 * @param sms one text message, if the values allow it
 * @param line the same where several are told in one message
 * @param subject of an e-mail or a letter
 * @param text of an e-mail or a letter
 * @param fields of a mini-program message, by WeChat's names for its keywords
 */
public record Template(
    String name,
    int version,
    LocalDate validFrom,
    Map<String, Gap> gaps,
    States states,
    String sms,
    String line,
    String subject,
    String text,
    Map<String, String> fields) {

  /** What every reminder says of itself. */
  public static final String NO_SERVICE = "提醒不代替法律文书送达";

  private static final Pattern GAP = Pattern.compile("\\{([A-Za-z]+)}");

  public Template {
    gaps = new TreeMap<>(gaps);
    fields = new TreeMap<>(fields);
  }

  /**
   * A gap.
   *
   * @param most how many characters of a value are shown
   */
  public record Gap(String example, int most) {}

  /** Who writes, what it is about, until when something is due, where to ask. */
  public record States(String who, String what, String until, String where) {}

  /**
   * Fills the gaps.
   *
   * @throws IllegalArgumentException if the values are not those of the gaps
   */
  public Words words(NoticeChannel channel, Map<String, String> values) {
    return switch (channel) {
      case SMS, VOICE_CALL -> new Words(name, "", filled(sms, values), Map.of());
      case MINI_PROGRAM -> new Words(name, "", filled(sms, values), fields(values));
      case EMAIL, LETTER, WEBHOOK ->
          new Words(name, filled(subject, values), filled(text, values), Map.of());
    };
  }

  private Map<String, String> fields(Map<String, String> values) {
    Map<String, String> all = new HashMap<>();
    fields.forEach((field, text) -> all.put(field, cut(filled(text, values), most(field))));
    return all;
  }

  /** What WeChat lets through of a keyword, by its type. */
  static int most(String field) {
    return switch (field.replaceAll("[0-9]+$", "")) {
      case "thing" -> 20;
      case "phrase" -> 5;
      case "phone_number" -> 17;
      default -> 32;
    };
  }

  /** A text of this template with its gaps filled. */
  String filled(String text, Map<String, String> values) {
    if (!values.keySet().equals(gaps.keySet())) {
      throw new IllegalArgumentException("not the values of " + name);
    }
    return GAP.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(found, values)));
  }

  private String value(MatchResult found, Map<String, String> values) {
    Gap gap = gaps.get(found.group(1));
    String value = values.get(found.group(1));
    if (gap == null || value == null) {
      throw new IllegalArgumentException(name + " has no gap " + found.group(1));
    }
    return cut(value, gap.most());
  }

  private static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most - 1) + "…";
  }
}

package org.mashang.screening.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mashang.screening.fact.FactKey;

/**
 * Days that stand under a paper: the laboratory's under its opinion, the receiver's on a notice.
 */
final class SignedDays {

  private static final Pattern DAY =
      Pattern.compile(
          "(?<y>[12][09][0-9]{2}|[一二][〇O一二三四五六七八九]{3})年(?<m>[0-9]{1,2}|[一二三四五六七八九十]{1,2})月(?<d>[0-9]{1,2}|[一二三四五六七八九十]{1,3})日(?!至)");

  private static final Pattern LABORATORY =
      Pattern.compile(
          "(?:鉴定中心|鉴定所|鉴定室|检验所|检测中心|研究院|研究所|鉴定机构)(?:\\([^)]{0,8}\\)|鉴定专用章|专用章|盖章|\\(章\\))*$");

  private static final Pattern RECEIVER =
      Pattern.compile(
          "(?:被告知人|被通知人|被鉴定人|收件人|签收人|受送达人)(?:\\([^)]{0,8}\\)|签名|签字|、捺印)*:?[^，。；:]{0,8}$|(?:收到|签收|告知)(?:日期|时间)?:?$");

  private static final String FIGURES = "〇一二三四五六七八九";

  private static final int BEFORE = 30;

  private SignedDays() {}

  static List<Saying> read(Source source) {
    Clean clean = source.clean();
    String text = clean.text();
    List<Saying> sayings = new ArrayList<>();
    Matcher day = DAY.matcher(text);
    while (day.find()) {
      String before = text.substring(Math.max(0, day.start() - BEFORE), day.start());
      boolean signed = clean.beginsLine(day.start()) && ends(clean, day.end());
      FactKey key = null;
      if (signed && LABORATORY.matcher(before).find()) {
        key = FactKey.OPINION_ON;
      } else if (Objects.equals(source.kind(), "OPINION_NOTICE")
          && RECEIVER.matcher(before).find()) {
        key = FactKey.NOTIFIED_ON;
      }
      String value = key == null ? null : value(day);
      if (key != null && value != null) {
        sayings.add(
            new Saying(source, key, value, null, "signature", day.start(), day.end(), List.of()));
      }
    }
    return sayings;
  }

  /** Whether the line ends here: nothing follows under a signature. */
  private static boolean ends(Clean clean, int at) {
    return at >= clean.length() || clean.beginsLine(at);
  }

  private static @Nullable String value(Matcher day) {
    int month = number(day.group("m"));
    int date = number(day.group("d"));
    if (month < 1 || month > 12 || date < 1 || date > 31) {
      return null;
    }
    StringBuilder year = new StringBuilder();
    for (char c : day.group("y").toCharArray()) {
      year.append(FIGURES.indexOf(c) >= 0 ? FIGURES.indexOf(c) : c == 'O' ? 0 : c - '0');
    }
    return String.format(Locale.ROOT, "%s-%02d-%02d", year, month, date);
  }

  /** 十二, 二十, 三十一 or figures; 0 for what is no number. */
  private static int number(String written) {
    if (Character.isDigit(written.charAt(0))) {
      return Integer.parseInt(written);
    }
    int ten = written.indexOf('十');
    if (ten < 0) {
      return written.length() == 1 ? FIGURES.indexOf(written.charAt(0)) : 0;
    }
    int tens = ten == 0 ? 1 : FIGURES.indexOf(written.charAt(0));
    String rest = written.substring(ten + 1);
    boolean plain = ten <= 1 && tens >= 0 && rest.length() <= 1 && !rest.contains("十");
    return plain ? 10 * tens + (rest.isEmpty() ? 0 : FIGURES.indexOf(rest.charAt(0))) : 0;
  }
}

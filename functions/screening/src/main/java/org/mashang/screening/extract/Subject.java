package org.mashang.screening.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whose blood or breath an amount is.
 *
 * @param kind in relation to the person the case is against
 * @param name as written; null if none is
 */
record Subject(Kind kind, @Nullable String name) {

  enum Kind {
    /** The first person the case is against. */
    SUSPECT,
    /** Another person the case is against. */
    CO_SUSPECT,
    OTHER,
    /** Nobody is named at it: 其血液中…. */
    UNSAID
  }

  private static final Subject UNSAID = new Subject(Kind.UNSAID, null);

  /** The blood that somebody's name stands before. */
  private static final Pattern BLOOD =
      Pattern.compile("(?:的|之)?(?:送检的?|检材|体内|案发时|当时|心|静脉|外周|全)*(?:血|呼气|乙醇|酒精)");

  private static final Pattern SOMEBODY_ELSE =
      Pattern.compile("(?:被害人|受害人|死者|伤者|对方|另一|乘客|行人|证人|同车)[^，。；]{0,8}$");

  /** A case is never against the dead. */
  private static final Pattern DEAD = Pattern.compile("尸检|尸体|死者");

  private static final int NAME = 4;

  /**
   * @param from where the words about the amount begin
   * @param to where the amount begins
   */
  static Subject of(Clean clean, People people, int from, int to) {
    Matcher blood = BLOOD.matcher(clean.text()).region(from, Math.max(from, to));
    if (DEAD.matcher(clean.text()).region(from, Math.max(from, to)).find()) {
      return new Subject(Kind.OTHER, null);
    }
    Subject said = UNSAID;
    int end = -1;
    while (blood.find()) {
      Subject here = before(clean.text(), people, from, blood.start());
      if (here.kind != Kind.UNSAID) {
        said = here;
        end = blood.end();
      } else if (end >= 0 && its(clean.text(), blood.start())) {
        said = UNSAID;
      }
    }
    return said.kind == Kind.UNSAID ? listed(clean.text(), people, from, to) : said;
  }

  /** 张某为156mg/100ml，李某为90mg/100ml: the name stands at the amount itself. */
  private static Subject listed(String text, People people, int from, int to) {
    int end = to;
    while (end > from && "为是:系达到".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    Subject here = end < to ? before(text, people, from, end) : UNSAID;
    return here.name == null ? UNSAID : here;
  }

  private static boolean its(String text, int at) {
    return at > 0 && text.charAt(at - 1) == '其';
  }

  private static Subject before(String text, People people, int from, int at) {
    String head = text.substring(Math.max(from, at - 2 * NAME - 4), at);
    for (String name : people.suspects()) {
      if (head.endsWith(name)) {
        return new Subject(name.equals(people.first()) ? Kind.SUSPECT : Kind.CO_SUSPECT, name);
      }
    }
    for (String name : people.others()) {
      if (people.first() != null && head.endsWith(name)) {
        return new Subject(Kind.OTHER, name);
      }
    }
    if (head.endsWith("被告人") || head.endsWith("嫌疑人") || head.endsWith("被不起诉人")) {
      return new Subject(Kind.SUSPECT, null);
    }
    if (SOMEBODY_ELSE.matcher(head).find()) {
      return new Subject(Kind.OTHER, null);
    }
    return stranger(head, people);
  }

  /** A name that stands nowhere else in the text: 经鉴定，王建军血液中…. */
  private static Subject stranger(String head, People people) {
    for (String name : people.suspects()) {
      if (name.endsWith("某")
          && head.endsWith(head.isEmpty() ? name : name + head.charAt(head.length() - 1))) {
        return UNSAID;
      }
    }
    for (int length = 3; length >= 2; length--) {
      int start = head.length() - length;
      boolean bounded =
          start == 0 || (start > 0 && "，、从在对的人:检(取送".indexOf(head.charAt(start - 1)) >= 0);
      if (bounded && start > 0 && people.first() != null && Surnames.begins(head.charAt(start))) {
        return new Subject(Kind.OTHER, head.substring(start));
      }
    }
    return UNSAID;
  }
}

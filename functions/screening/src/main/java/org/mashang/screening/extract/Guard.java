package org.mashang.screening.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a phrase, where it stands, really says something of the suspect and this case. */
final class Guard {

  private static final String NOT =
      "未(?!取得|悬挂|按|戴|佩|保持|确保|注意|观察|成年|减速|让|避让|及时|靠|年检|投保)|没有|没|无(?!证|牌|号牌|驾驶)|不(?!起诉|同|仅|但|久|慎|服)|非(?!法|机动)|否认";

  private static final String PERHAPS =
      "不存在|免于|避免|防止|以免|谨防|杜绝|是否|如果|若|倘若|可能|极易|容易|易(?=造成|引发|引起|导致|发生|致|$)|足以|险些|差点|假如|企图|预防|不得|禁止|要求|请求|建议|(?<!自)愿意|(?<!自)愿|应|应当|有权|将会|承诺";

  private static final Pattern DENIED =
      Pattern.compile("(?:" + NOT + "|" + PERHAPS + ")[^，。；]{0,7}$");

  private static final Pattern DENIED_AT =
      Pattern.compile("(?:" + NOT + ")[^，。；]{0,2}$|(?:" + PERHAPS + ")[^，。；]{0,7}$");

  private static final Pattern TRYING = Pattern.compile("企图|试图|为了?|想|欲|防止其?");

  /** The words of the law, even in the middle of a text. */
  private static final Pattern LAW_AFTER =
      Pattern.compile("^[^，。；]{0,12}(?:的，|的；|的。|者，)(?:处|应|可|依|从|以|属|一般|不|是)?");

  private static final Pattern SOMEBODY =
      Pattern.compile("(?:被害人|受害人|对方|他人|同车人?|乘客|死者|伤者|证人|车主|肇事司机|肇事者)(?!报警|报案|驾驶的)[^，。；]{0,10}$");

  private static final Pattern BEGINNING = Pattern.compile("(?:随后|后|而)?(?:对方|被害人|受害人|他人|另一)");

  private static final Pattern WITH = Pattern.compile("(?<![参给])[与和同撞]$");

  private static final Pattern FORMER =
      Pattern.compile("曾|前科|[12][0-9]{3}年[^。；]{0,12}因|因[^。；]{0,30}[12][0-9]{3}年");

  private static final Pattern INTRODUCED =
      Pattern.compile(
          "(?<![\\u4e00-\\u9fa5])(?:当事人)?:?(?<name>[\\u4e00-\\u9fa5]{2,3}),?[，,、](?:男|女)(?![\\u4e00-\\u9fa5])");

  private Guard() {}

  /** The clause before a place: back to the mark that closes the one before it. */
  static String clause(String text, int start, int at) {
    int from = at;
    int stop = Math.max(start, at - 60);
    while (from > stop && "，。；：:？！".indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    return text.substring(from, at);
  }

  static boolean denied(String clause) {
    return DENIED.matcher(clause).find();
  }

  /** The same where only the words right before it deny it: 未保持车距与前车相撞 does not. */
  static boolean deniedAt(String clause) {
    return DENIED_AT.matcher(clause).find();
  }

  /** The same where an attempt counts like the deed (企图逃避检查). */
  static boolean deniedEvenTrying(String clause) {
    return DENIED.matcher(TRYING.matcher(clause).replaceAll("")).find();
  }

  static boolean law(String text, int end) {
    return LAW_AFTER.matcher(text).region(end, Math.min(text.length(), end + 14)).lookingAt();
  }

  /** Whether the nearest person before it in the clause is not one the case is against. */
  static boolean somebodyElse(String clause, People people) {
    if (SOMEBODY.matcher(clause).find() || WITH.matcher(clause).find()) {
      return true;
    }
    int suspect = last(clause, people.suspects());
    int other = people.first() == null ? -1 : last(clause, people.others());
    return other > suspect;
  }

  /** Whether a clause begins with somebody the case is not against: 对方驾驶人逃逸. */
  static boolean beginsWithOther(String clause, People people) {
    boolean said = BEGINNING.matcher(clause).lookingAt();
    return said
        || (people.first() != null && people.others().stream().anyMatch(clause::startsWith));
  }

  /** 杨某，女，…驾驶: whoever is introduced last, if it is not one the case is against. */
  static boolean introducesOther(String words, People people) {
    Matcher introduced = INTRODUCED.matcher(words);
    String last = null;
    int end = -1;
    while (introduced.find()) {
      last = introduced.group("name");
      end = introduced.end();
    }
    return last != null
        && people.first() != null
        && !people.suspects().contains(last)
        && last(words.substring(end), people.suspects()) < 0;
  }

  static boolean former(String clause) {
    return FORMER.matcher(clause).find();
  }

  private static int last(String clause, Iterable<String> names) {
    int last = -1;
    for (String name : names) {
      last = Math.max(last, clause.lastIndexOf(name));
    }
    return last;
  }
}

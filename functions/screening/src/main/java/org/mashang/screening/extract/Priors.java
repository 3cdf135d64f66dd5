package org.mashang.screening.extract;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mashang.screening.extract.Sections.Part;
import org.mashang.screening.extract.Sentences.Sentence;
import org.mashang.screening.fact.FactKey;

/** Tells what happened before from what this case is about. */
final class Priors {

  private static final Pattern PRESENT = Pattern.compile("本案|此案|该案|本次|因涉嫌|涉嫌|原判|原审|一审|此次");

  private static final Pattern ONCE =
      Pattern.compile("曾|前科|[12][0-9]{3}年|[12][0-9]{3}[.\\-/]|年内|劣迹");

  private static final Pattern AGAIN = Pattern.compile("仍|又|再次|本次|此次");

  private static final int BACK = 40;

  private Priors() {}

  /** Whether a phrase like 因酒后驾驶…被处罚 is about earlier days. */
  static boolean former(String text, Sentence sentence, int start, int end, Part part) {
    String words = text.substring(Math.max(sentence.start(), start - BACK), end);
    if (PRESENT.matcher(words).find()) {
      return false;
    }
    String before = text.substring(Math.max(sentence.start(), start - BACK), start);
    boolean once = ONCE.matcher(before).find() || ONCE.matcher(text.substring(start, end)).find();
    return once
        && (part == Part.OPENING
            || words.indexOf('曾') >= 0
            || words.contains("前科")
            || part == Part.OTHER
            || part == Part.FOUND
            || part == Part.CHARGE);
  }

  /** The question of the day of an earlier matter; null for others. */
  static @Nullable FactKey day(FactKey key) {
    return switch (key) {
      case DRINK_DRIVING_BEFORE -> FactKey.DRINK_DRIVING_ON;
      case CONVICTED_BEFORE -> FactKey.CONVICTED_ON;
      default -> null;
    };
  }

  /** Whether the words before a phrase tell of an earlier matter: 曾因…, in the same sentence. */
  static boolean tells(String text, Sentence sentence, int start, Part part) {
    int stop = Math.max(sentence.start(), start - BACK);
    String before = text.substring(stop, start);
    int once =
        Math.max(
            before.lastIndexOf("曾因"), Math.max(before.lastIndexOf("曾于"), before.lastIndexOf("曾经")));
    return once >= 0 && !AGAIN.matcher(before.substring(once)).find();
  }
}

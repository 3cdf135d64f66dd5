package org.mashang.screening.extract;

import java.util.List;
import java.util.Set;
import org.mashang.screening.fact.Choices.Licence;
import org.mashang.screening.fact.FactKey;

/**
 * Words about a licence that say less than others beside them: 无证驾驶 is also said of somebody whose
 * licence was revoked, and a licence in order (状态正常) may be one for other vehicles.
 */
final class LicenceWords {

  private static final Set<String> WHY_NONE =
      Set.of(Licence.REVOKED.name(), Licence.SUSPENDED.name(), Licence.EXPIRED.name());

  private LicenceWords() {}

  /** The same without the words that more telling ones explain. */
  static List<Saying> settled(List<Saying> sayings) {
    boolean why = sure(sayings, WHY_NONE) || sure(sayings, Set.of(Licence.WRONG_CLASS.name()));
    boolean wrong = sure(sayings, Set.of(Licence.WRONG_CLASS.name()));
    return sayings.stream()
        .filter(
            saying ->
                saying.key() != FactKey.LICENCE
                    || !((why && loosely(saying)) || (wrong && inOrder(saying))))
        .toList();
  }

  private static boolean sure(List<Saying> sayings, Set<String> values) {
    return sayings.stream()
        .anyMatch(
            saying ->
                saying.key() == FactKey.LICENCE
                    && values.contains(saying.value())
                    && saying.doubts().isEmpty());
  }

  private static boolean loosely(Saying saying) {
    return saying.value().equals(Licence.NONE.name()) && words(saying).contains("无证");
  }

  private static boolean inOrder(Saying saying) {
    return saying.value().equals(Licence.VALID.name()) && words(saying).contains("状态");
  }

  private static String words(Saying saying) {
    return saying.source().clean().text().substring(saying.start(), saying.end());
  }
}

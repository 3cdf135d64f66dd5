package org.mashang.screening.proceeding;

import org.mashang.casework.rule.RuleBook;

/** All rules of a case under review; it is opened by {@link Opening}. */
final class Rules {

  static final RuleBook<Situation, Event> BOOK =
      RuleBook.of(
          HandlingRules.rules(),
          OpinionRules.rules(),
          FactRules.rules(),
          PaperRules.rules(),
          EndingRules.rules(),
          ReadingRules.rules(),
          RecordRules.rules());

  private Rules() {}
}

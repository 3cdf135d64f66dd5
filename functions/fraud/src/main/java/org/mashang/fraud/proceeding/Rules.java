package org.mashang.fraud.proceeding;

import org.mashang.casework.rule.RuleBook;

/** All rules of a warning; it is raised by {@link Raising}. */
final class Rules {

  static final RuleBook<Situation, Event> BOOK =
      RuleBook.of(
          HandlingRules.rules(),
          EndingRules.rules(),
          MoneyRules.rules(),
          AppealRules.rules(),
          SilenceRules.rules(),
          AlertRules.rules(),
          RecordRules.rules());

  private Rules() {}
}

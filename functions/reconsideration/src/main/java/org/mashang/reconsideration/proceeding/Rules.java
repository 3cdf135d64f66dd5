package org.mashang.reconsideration.proceeding;

import org.mashang.casework.rule.RuleBook;

/** All rules of reconsideration; a case is opened by {@link Submission}. */
final class Rules {

  static final RuleBook<Situation, Event> BOOK =
      RuleBook.of(
          Intake.rules(),
          Approving.rules(),
          Exchanges.rules(),
          HearingRules.rules(),
          Deciding.rules(),
          Serving.rules(),
          Performing.rules(),
          Agreeing.rules(),
          Pausing.rules(),
          Staying.rules(),
          Participants.rules(),
          Recording.rules());

  private Rules() {}
}

package org.mashang.notarization.proceeding;

import org.mashang.casework.rule.RuleBook;

/** All rules of notarisation; an order is opened by {@link Submission}. */
final class Rules {

  static final RuleBook<Situation, Event> BOOK =
      RuleBook.of(
          DispatchRules.rules(),
          AcceptanceRules.rules(),
          CertificateRules.rules(),
          PressRules.rules(),
          ApprovalRules.rules(),
          PauseRules.rules(),
          InquiryRules.rules(),
          FeeRules.rules(),
          EndingRules.rules(),
          ReexaminationRules.rules(),
          RecordRules.rules());

  private Rules() {}
}

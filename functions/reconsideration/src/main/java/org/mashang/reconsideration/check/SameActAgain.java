package org.mashang.reconsideration.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mashang.reconsideration.application.Application;
import org.mashang.reconsideration.check.Check.Code;
import org.mashang.reconsideration.check.Check.Outcome;

/**
 * Has the applicant applied about the same act before (30(1)(7))? Found by the number on their
 * papers, for the officer alone; whether the earlier one was accepted and is the same is theirs to
 * see.
 */
public final class SameActAgain {

  private SameActAgain() {}

  /** A finding, if the applicant's other applications give reason to look. */
  public static Optional<Check> of(
      Application application, List<EarlierApplication> others, LocalDate on) {
    String number = application.act().documentNumber();
    List<EarlierApplication> sameRespondent =
        others.stream()
            .filter(other -> other.respondent().equals(application.respondent().name()))
            .toList();
    List<EarlierApplication> samePaper =
        sameRespondent.stream()
            .filter(other -> !number.isEmpty() && other.documentNumber().equals(number))
            .toList();
    if (!samePaper.isEmpty()) {
      return Optional.of(
          check(Outcome.ATTENTION, "同一申请人对同一文号的行为还有申请：" + codes(samePaper) + "，请核对是否已经受理过。", on));
    }
    return sameRespondent.isEmpty()
        ? Optional.empty()
        : Optional.of(
            check(
                Outcome.UNKNOWN, "同一申请人对同一单位还有申请：" + codes(sameRespondent) + "，请核对是不是同一个行为。", on));
  }

  private static String codes(List<EarlierApplication> applications) {
    return applications.stream()
        .map(EarlierApplication::receiptCode)
        .collect(Collectors.joining("、"));
  }

  private static Check check(Outcome outcome, String sentence, LocalDate on) {
    return new Check(
        Code.ONE_REMEDY, outcome, sentence, null, new Articles(on).cite("ARL-30(1)(7)"));
  }
}

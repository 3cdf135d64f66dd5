package org.mashang.reconsideration.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mashang.reconsideration.application.Act;
import org.mashang.reconsideration.application.ActKind;
import org.mashang.reconsideration.application.Application;
import org.mashang.reconsideration.check.Check.Code;
import org.mashang.reconsideration.check.Check.Outcome;

/** Could the simplified procedure be used (简易程序, 53)? Whether it should is the officer's call. */
final class Simplified {

  /** 53(1)(3): three thousand yuan, in fen. */
  private static final long SMALL_SUM_FEN = 300_000;

  private Simplified() {}

  static List<Check> of(Application application, LocalDate on) {
    List<String> articles = new ArrayList<>();
    Act act = application.act();
    Long amount = act.amountFen();
    if (act.onTheSpot()) {
      articles.add("ARL-53(1)(1)");
    }
    if (act.warning()) {
      articles.add("ARL-53(1)(2)");
    }
    if (amount != null && amount <= SMALL_SUM_FEN) {
      articles.add("ARL-53(1)(3)");
    }
    if (act.kind() == ActKind.INFORMATION_DISCLOSURE) {
      articles.add("ARL-53(1)(4)");
    }
    String sentence = "事实清楚、争议不大的话，可以走简易程序，三十天内作出决定。";
    if (articles.isEmpty() && application.wishes().simplifiedConsent()) {
      articles.add("ARL-53(2)");
      sentence = "您同意走简易程序；被申请人也同意的话，三十天内作出决定。";
    }
    return articles.isEmpty()
        ? List.of()
        : List.of(
            new Check(
                Code.SIMPLIFIED_POSSIBLE,
                Outcome.OK,
                sentence,
                null,
                new Articles(on).cite(articles.toArray(String[]::new))));
  }
}

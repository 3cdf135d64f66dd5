package org.mashang.benchmarks.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.mashang.benchmarks.papers.CasePapers;
import org.mashang.benchmarks.papers.Expected;
import org.mashang.screening.criteria.Outcome;
import org.mashang.screening.fact.Answer;
import org.mashang.screening.fact.FactKey;

class WrittenPapersTest {

  @Property(tries = 40)
  void papers_without_a_misread_letter_give_the_amounts_that_they_state(
      @ForAll @LongRange(max = 1_000_000) long seed) {
    CasePapers papers = CasePapers.of(seed);
    Screened screened = Screened.of(ScansCommand.asWritten(papers));
    for (FactKey key : new FactKey[] {FactKey.BLOOD_ALCOHOL, FactKey.BREATH_ALCOHOL}) {
      Answer answer = screened.facts().of(key);
      assertNotNull(answer, key + " of " + papers.id());
      String value = answer.value();
      assertNotNull(value, key + " of " + papers.id());
      BigDecimal said = new BigDecimal(papers.said().get(key));
      assertEquals(0, said.compareTo(new BigDecimal(value)), key + " of " + papers.id());
    }
  }

  @Property(tries = 40)
  void nobody_is_sent_where_the_papers_do_not_send_them(
      @ForAll @LongRange(max = 1_000_000) long seed) {
    CasePapers papers = CasePapers.of(seed);
    Outcome outcome = Screened.of(ScansCommand.asWritten(papers)).result().outcome();
    assertTrue(
        outcome == Outcome.NEEDS_HUMAN
            || outcome == Outcome.NOT_ELIGIBLE && papers.expected() == Expected.NOT_ELIGIBLE,
        papers.id() + ": " + outcome + " not " + papers.expected());
  }
}

package org.mashang.screening.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.screening.fact.Doubt;
import org.mashang.screening.fact.Fact;
import org.mashang.screening.fact.FactKey;

/** One place of a paper that says a fact other than an amount of alcohol. */
record Saying(
    Source source,
    FactKey key,
    String value,
    @Nullable String person,
    String method,
    int start,
    int end,
    List<Doubt> doubts) {

  Fact fact() {
    List<Doubt> all = new java.util.ArrayList<>(doubts);
    if (source.confidence(start, end) < Mention.SURE) {
      all.add(Doubt.LOW_CONFIDENCE);
    }
    if (source.doubtful(start)) {
      all.add(Doubt.PAGE_DOUBTFUL);
    }
    return new Fact(key, value, null, person, method, source.place(start, end, start), all);
  }
}

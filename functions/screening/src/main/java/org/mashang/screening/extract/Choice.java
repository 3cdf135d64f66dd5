package org.mashang.screening.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.mashang.screening.fact.Doubt;

/** One of several values, and why it is doubtful that there are several. */
record Choice(BigDecimal value, List<Mention> mentions, List<Doubt> doubts) {

  /** The opinion's over others, then the retest's, then what was found, then what is said most. */
  static Choice of(Map<BigDecimal, List<Mention>> byValue) {
    BigDecimal best = byValue.keySet().iterator().next();
    for (Map.Entry<BigDecimal, List<Mention>> entry : byValue.entrySet()) {
      if (weight(entry.getValue()) > weight(byValue.getOrDefault(best, List.of()))) {
        best = entry.getKey();
      }
    }
    List<Mention> mentions = byValue.getOrDefault(best, List.of());
    if (byValue.size() == 1) {
      return new Choice(best, mentions, List.of());
    }
    boolean samples = byValue.values().stream().flatMap(List::stream).anyMatch(Mention::repeated);
    return new Choice(
        best, mentions, List.of(samples ? Doubt.SEVERAL_SAMPLES : Doubt.CONTRADICTED));
  }

  private static int weight(List<Mention> mentions) {
    int weight = Math.min(mentions.size(), 99);
    for (Mention mention : mentions) {
      weight =
          Math.max(
              weight,
              (mention.opinionPaper() ? 400 : 0)
                  + (mention.repeated() ? 200 : 0)
                  + (mention.found() ? 100 : 0));
    }
    return weight;
  }
}

package org.mashang.benchmarks.fraud.city;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mashang.fraud.signal.Typology;

/**
 * What really happened to one person. Times are seconds since 1970.
 *
 * @param id of the case
 * @param scheme which of the ten ways
 * @param accounts that were paid, the first paid first
 * @param first the first thing that happened, whether or not anybody told of it
 * @param transfers money lost, in order; empty where the person gave up in time
 * @param seen share of what happened before the first loss that a source told: FULL, HALF, THIN
 *     (one signal)
 * @param signals how many signals of it were told before the last loss
 * @param late when signals that took over ten minutes arrived, by {@link #signal}; broken ones
 *     never did
 */
record Truth(
    String id,
    String phone,
    Scheme scheme,
    Typology typology,
    List<String> accounts,
    long first,
    List<Loss> transfers,
    String seen,
    int signals,
    Map<String, Long> late) {

  /**
   * @param at seconds since 1970
   */
  record Loss(long at, long fen) {}

  Truth {
    accounts = List.copyOf(accounts);
    transfers = List.copyOf(transfers);
    late = Collections.unmodifiableMap(new TreeMap<>(late)); // in order: the same bytes each time
  }

  /** How a signal is called here: an alert's evidence knows its kind and time only. */
  static String signal(String kind, long at) {
    return kind + "@" + at;
  }

  /** The last loss, which a warning must precede; null where nothing was lost. */
  @JsonIgnore
  @Nullable Loss last() {
    return transfers.isEmpty() ? null : transfers.getLast();
  }
}

package org.mashang.fraud.tally;

import org.jspecify.annotations.Nullable;
import org.mashang.casework.Happened;
import org.mashang.casework.tally.Count;
import org.mashang.fraud.proceeding.Dispatch;
import org.mashang.fraud.proceeding.Warning;

/** Whose figure something is; either may not be known. */
record Place(@Nullable String division, @Nullable String organ) {

  /** The organ that is called. */
  static Place called(Warning w) {
    Dispatch called = w.dispatch();
    return new Place(w.division(), called == null ? null : called.organ());
  }

  /** The organ for which somebody acted; the system acts for the one that is called. */
  static Place of(Warning w, Happened happened) {
    String organ = happened.by().organ();
    return organ == null ? called(w) : new Place(w.division(), organ);
  }

  Count count(String measure) {
    return Count.of(measure).at(division, organ);
  }
}

package org.mashang.fraud.fusion;

import org.mashang.fraud.rule.RuleBook;
import org.mashang.fraud.rulefile.RuleReader;

/** Where the rules of a city stand. */
@FunctionalInterface
public interface RuleShelf {

  /**
   * The rules a city goes by now. The same object as long as nothing has changed: what is made of
   * it is kept by it.
   *
   * @param city division code, six digits
   */
  RuleBook of(String city);

  /** Every city goes by this book. */
  static RuleShelf of(RuleBook book) {
    return city -> book;
  }

  /** Every city goes by the book of this release. */
  static RuleShelf national() {
    return of(RuleReader.national());
  }
}

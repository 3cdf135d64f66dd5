package org.mashang.platform.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows that go with a case, derived from a change of its state: a public entry, a counter of open
 * cases. They are written in the case's own transaction and only there: whoever adds to a counter
 * here adds once, because a repeated command writes nothing. A condition that does not hold refuses
 * the command with its {@link Also#unless}; a row that another case is writing is waited for.
 *
 * <p>It must be a pure function, for it is asked again at every try, and no two of a change's
 * writes may be to the same row: DynamoDB takes one action a row.
 */
@FunctionalInterface
public interface Companions<S> {

  /**
   * What is written along with a change.
   *
   * @param before null if the case is being opened
   */
  List<Also> of(@Nullable S before, S after, String caseId);

  /** For a kind of case that has none. */
  static <S> Companions<S> none() {
    return (before, after, caseId) -> List.of();
  }
}

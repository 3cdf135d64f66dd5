package org.mashang.platform.desk;

import java.util.Collection;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.mashang.platform.log.CallLog;
import org.mashang.platform.log.Field;

/**
 * Goes through cases one by one: one that fails keeps none of the others back.
 *
 * @param function whose log it is
 * @param requestId the call that sweeps
 */
public record Sweep(String function, String requestId) {

  /**
   * What came of it.
   *
   * @param due how many cases were looked at
   * @param done how much was done about them
   * @param failed how many failed and are looked at again by the next sweep
   */
  public record Swept(int due, int done, int failed) {

    /**
     * This, if every case could be looked at.
     *
     * @throws IllegalStateException if some failed, so that the schedule tries again and rings
     */
    public Swept complete() {
      if (failed > 0) {
        throw new IllegalStateException(failed + " of " + due + " cases were not swept");
      }
      return this;
    }
  }

  /**
   * Looks at all that were found.
   *
   * @param each what is to be done about one; says how much was
   */
  public <T> Swept each(Collection<T> found, Function<T, String> caseId, ToIntFunction<T> each) {
    CallLog whole = CallLog.begin(function, requestId, null);
    int done = 0;
    int failed = 0;
    for (T one : found) {
      CallLog log = CallLog.begin(function, requestId, null).with(Field.CASE_ID, caseId.apply(one));
      try {
        done += each.applyAsInt(one);
      } catch (RuntimeException e) {
        log.failed(e);
        log.end();
        failed++;
      }
    }
    whole.with(Field.COUNT, done).with(Field.FAILED, failed).end();
    return new Swept(found.size(), done, failed);
  }
}

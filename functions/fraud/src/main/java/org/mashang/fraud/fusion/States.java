package org.mashang.fraud.fusion;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mashang.fraud.alert.Alert;
import org.mashang.fraud.subject.Subject;
import org.mashang.fraud.watch.Watched;

/** Where the states of subjects are kept, and the alerts beside them. */
public interface States {

  /**
   * A state as it was read.
   *
   * @param version 0 if there was none
   */
  record Kept(Watched watched, long version) {}

  /**
   * A state to be written, with the alert it led to.
   *
   * @param seen the version it was made from
   */
  record Change(Watched watched, long seen, @Nullable Alert alert) {}

  /** States of subjects; those that nobody knows yet are empty. */
  Map<Subject, Kept> read(Collection<Subject> subjects);

  /**
   * Writes changes: state and alert together or not at all.
   *
   * @return subjects whose state somebody else had changed meanwhile; of them nothing was written
   */
  Set<Subject> write(List<Change> changes);
}

package org.mashang.fraud.fusion;

import java.util.List;
import org.mashang.fraud.alert.Reason;
import org.mashang.fraud.watch.Watched;

/** A learned score beside the rules: what it adds, explained; nothing where there is no model. */
@FunctionalInterface
public interface Score {

  Score NONE = watched -> List.of();

  /** Reasons with the points they add; alone they lead to yellow at most. */
  List<Reason> of(Watched watched);
}

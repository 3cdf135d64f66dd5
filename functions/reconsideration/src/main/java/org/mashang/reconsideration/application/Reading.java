package org.mashang.reconsideration.application;

import java.util.List;
import org.mashang.casework.Fault;

/**
 * What could be read of a body. A dry run looks at the application whatever the faults are; a
 * submit takes effect only without any.
 *
 * @param application as far as it could be read: empty texts and nulls where something was wrong
 */
public record Reading(Application application, List<Fault> faults) {

  public Reading {
    faults = List.copyOf(faults);
  }
}

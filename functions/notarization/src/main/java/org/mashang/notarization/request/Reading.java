package org.mashang.notarization.request;

import java.util.List;
import org.mashang.casework.Fault;

/**
 * What could be read of a request. A dry run looks at it whatever the faults are; a submit takes
 * effect only without any.
 *
 * @param request as far as it could be read: empty texts and nulls where something was wrong
 */
public record Reading(Request request, List<Fault> faults) {

  public Reading {
    faults = List.copyOf(faults);
  }
}

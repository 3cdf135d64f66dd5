package org.mashang.notarization.intake;

import java.util.ArrayList;
import java.util.List;
import org.mashang.casework.Fault;
import org.mashang.casework.rule.Faults;
import org.mashang.notarization.proceeding.RequestRules;
import org.mashang.notarization.proceeding.World;
import org.mashang.notarization.request.Reading;

/**
 * Everything that is wrong with a request at once: with its form, and by the law and its matter.
 */
public final class RequestFaults {

  private RequestFaults() {}

  /** What the law misses where the form is wrong already is not said a second time. */
  public static List<Fault> of(Reading reading, World world) {
    List<Fault> all = new ArrayList<>(reading.faults());
    world
        .catalogue()
        .matter(reading.request().matter())
        .ifPresent(
            matter -> {
              Faults found = new Faults();
              RequestRules.check(reading.request(), matter, world, found);
              found.all().stream().filter(fault -> !told(reading, fault)).forEach(all::add);
            });
    return all;
  }

  private static boolean told(Reading reading, Fault fault) {
    return reading.faults().stream()
        .anyMatch(
            one ->
                fault.pointer().equals(one.pointer())
                    || fault.pointer().startsWith(one.pointer() + "/"));
  }
}

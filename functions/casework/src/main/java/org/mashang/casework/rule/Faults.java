package org.mashang.casework.rule;

import java.util.ArrayList;
import java.util.List;
import org.mashang.casework.Fault;

/** What is wrong with a command, gathered so that all of it can be said at once. */
public final class Faults {

  private final List<Fault> found = new ArrayList<>();

  /**
   * Notes a fault.
   *
   * @param field its name; a dot leads into an object, a slash into a list
   */
  public void add(String field, String code, String reason) {
    found.add(new Fault("/" + field.replace('.', '/'), code, reason));
  }

  public boolean any() {
    return !found.isEmpty();
  }

  public List<Fault> all() {
    return List.copyOf(found);
  }
}

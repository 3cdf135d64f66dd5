package org.mashang.reconsideration.proceeding;

import java.util.ArrayList;
import java.util.List;
import org.mashang.casework.Fault;

/** What is wrong with a command, gathered so that all of it can be said at once. */
final class Faults {

  private final List<Fault> found = new ArrayList<>();

  void add(String field, String code, String reason) {
    found.add(new Fault("/" + field, code, reason));
  }

  boolean any() {
    return !found.isEmpty();
  }

  List<Fault> all() {
    return List.copyOf(found);
  }
}

package org.mashang.reconsideration.check;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.mashang.casework.law.Citation;
import org.mashang.casework.law.Citations;

/** The articles in force on the day an application came in. */
record Articles(LocalDate on) {

  List<Citation> cite(String... keys) {
    return Stream.of(keys).map(key -> Citations.of(key, on)).toList();
  }
}

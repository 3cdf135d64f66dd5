package org.mashang.local.schedule;

import java.time.Instant;
import java.util.Optional;
import org.mashang.local.declared.EventSource;

/**
 * One schedule and what it fires.
 *
 * @param last when it last fired, or when it was first seen
 */
record Timer(EventSource.Timetable declared, Expression expression, Instant last) {

  Optional<Instant> next() {
    return expression.after(last);
  }

  Timer firedAt(Instant time) {
    return new Timer(declared, expression, time);
  }

  String key() {
    return declared.function() + "-" + declared.name();
  }
}

package org.mashang.fraud.proceeding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;
import org.mashang.fraud.term.Contester;

/**
 * Somebody contests a warning (申诉).
 *
 * @param due by when the office answers, by its own promise
 * @param upheld null until it is decided
 * @param answer what the person is told; null until then
 */
public record Appeal(
    int number,
    Contester who,
    Personal reason,
    Instant at,
    Instant due,
    @Nullable Boolean upheld,
    @Nullable Personal answer,
    @Nullable Instant decidedAt) {

  public boolean open() {
    return upheld == null;
  }

  Appeal decided(boolean how, Personal told, Instant when) {
    return new Appeal(number, who, reason, at, due, how, told, when);
  }
}

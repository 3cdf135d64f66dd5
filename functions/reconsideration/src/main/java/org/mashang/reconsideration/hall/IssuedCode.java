package org.mashang.reconsideration.hall;

import java.time.LocalDate;

/** One code of a hall. */
public record IssuedCode(int serial, LocalDate issuedOn, Status status) {

  /** Whether a code may be used. */
  public enum Status {
    /** The one to be printed. */
    CURRENT,
    /** A newer one is printed; this one still opens the phone page. */
    REPLACED,
    /** Opens nothing. */
    REVOKED
  }

  IssuedCode with(Status changed) {
    return new IssuedCode(serial, issuedOn, changed);
  }
}

package org.mashang.reconsideration.hall;

import java.util.Optional;
import org.mashang.casework.identifier.HallCode;
import org.mashang.casework.identifier.HallCodes;
import org.mashang.casework.identifier.ScannedCode;
import org.mashang.platform.store.Snapshot;

/** Says what a scanned text leads to: signature first, then what its hall knows of it. */
public final class CodeCheck {

  /** What a scanned text leads to. */
  public sealed interface Answer {
    /** To this hall. */
    record Open(String hallId, HallDetails details) implements Answer {}

    /** To nothing, and why. */
    record Closed(Why why) implements Answer {}
  }

  /** Why a scanned text leads to nothing. */
  public enum Why {
    FORGED,
    REVOKED,
    RETIRED,
    UNREADABLE
  }

  private final HallCodes codes;
  private final Halls halls;

  public CodeCheck(HallCodes codes, Halls halls) {
    this.codes = codes;
    this.halls = halls;
  }

  public Answer check(String scanned) {
    return switch (codes.read(scanned)) {
      case ScannedCode.Unreadable ignored -> new Answer.Closed(Why.UNREADABLE);
      case ScannedCode.Forged ignored -> new Answer.Closed(Why.FORGED);
      case ScannedCode.Genuine(HallCode code) -> known(code);
    };
  }

  private Answer known(HallCode code) {
    Optional<Snapshot<Hall>> found = halls.find(code.hallId());
    if (found.isEmpty() || found.get().state().status() == Hall.Status.RETIRED) {
      return new Answer.Closed(Why.RETIRED);
    }
    Hall hall = found.get().state();
    boolean good =
        hall.code(code.serial())
            .filter(issued -> issued.status() != IssuedCode.Status.REVOKED)
            .isPresent();
    return good ? new Answer.Open(code.hallId(), hall.details()) : new Answer.Closed(Why.REVOKED);
  }
}

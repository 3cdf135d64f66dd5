package org.mashang.screening.standard;

import org.mashang.platform.http.Problem;
import org.mashang.screening.criteria.change.Objection;

/** Why a step with a version has no effect. */
final class Refused {

  private static final int CONFLICT = 409;

  private Refused() {}

  static Problem.Raised of(Objection objection) {
    return of(objection.name(), objection.reason() + "。", objection.next() + "。");
  }

  static Problem.Raised of(String code, String reason, String next) {
    return Problem.of(CONFLICT, code, reason, next).raise();
  }
}

package org.mashang.screening.standard;

import org.mashang.platform.http.Problem;

/** Why a step with a version has no effect. */
final class Refused {

  private static final int CONFLICT = 409;

  private Refused() {}

  static Problem.Raised of(String code, String reason, String next) {
    return Problem.of(CONFLICT, code, reason, next).raise();
  }
}

package org.mashang.casework;

import org.jspecify.annotations.Nullable;

/**
 * Who acts: what every event records.
 *
 * @param id stable identifier of the person, never an ID number
 * @param name how the person is called in the record; for an applicant a neutral word
 * @param role in what capacity
 * @param organ the organ acted for (division code plus a letter-digit suffix); null for applicants
 */
public record Actor(String id, String name, Role role, @Nullable String organ) {

  /**
   * The id of somebody who proved to be a case's applicant otherwise than by having submitted it,
   * for example by receipt code and phone.
   */
  public static String applicantIdOf(String caseId) {
    return "case:" + caseId + ":applicant";
  }

  /** The system itself, acting because time has passed. */
  public static final Actor SYSTEM = new Actor("system", "系统", Role.SYSTEM, null);
}

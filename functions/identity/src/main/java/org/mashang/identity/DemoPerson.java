package org.mashang.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;
import org.mashang.casework.Role;

/**
 * Somebody one can be in a demonstration.
 *
 * @param user how the login names them
 * @param organ the organ they act for; null for applicants
 * @param idNumber an ID number with a right check digit that belongs to nobody; null for staff
 */
record DemoPerson(
    String user,
    String name,
    List<Role> roles,
    @Nullable String organ,
    @Nullable Personal idNumber) {

  DemoPerson {
    roles = List.copyOf(roles);
  }
}

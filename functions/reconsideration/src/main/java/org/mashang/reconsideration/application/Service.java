package org.mashang.reconsideration.application;

import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;

/**
 * Where papers are to be served (送达地址, 88(1)).
 *
 * @param electronic whether the applicant agrees to be served electronically
 * @param email null if none is given
 */
public record Service(
    Personal address, boolean electronic, Personal phone, @Nullable Personal email) {

  /** Nothing said. */
  static Service none() {
    return new Service(Personal.address(""), false, Personal.phone(""), null);
  }
}

package org.mashang.fraud.proceeding;

import org.mashang.casework.Actor;

/** Somebody who acted on a warning, as the record names them. */
public record Officer(String id, String name) {

  static Officer of(Actor actor) {
    return new Officer(actor.id(), actor.name());
  }

  boolean is(Actor actor) {
    return id.equals(actor.id());
  }
}

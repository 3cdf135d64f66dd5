package org.mashang.casework.rule;

/**
 * What stands in the way of most commands of a capability, said once.
 *
 * @param suspended the case stands still
 * @param proposed something waits for the head
 */
public record Customs<S>(Obstacle<S> suspended, Obstacle<S> proposed) {}

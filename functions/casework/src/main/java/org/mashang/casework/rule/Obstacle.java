package org.mashang.casework.rule;

import java.util.List;
import java.util.function.Predicate;

/**
 * Why a command cannot be given now.
 *
 * @param stands whether it is in the way
 * @param code stable, upper snake case
 * @param articles keys of the articles it rests on; empty for those of the command
 * @param reason one Chinese sentence without its full stop
 * @param next what can be done, likewise
 */
public record Obstacle<S>(
    Predicate<S> stands, String code, List<String> articles, String reason, String next) {

  public Obstacle {
    articles = List.copyOf(articles);
  }
}

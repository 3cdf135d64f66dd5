package org.mashang.history.story;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mashang.casework.Actor;
import org.mashang.local.demo.Dice;

/** Writes down what happens in a case, one thing after the other. */
public final class Diary<S, C> {

  private final Dice dice;
  private final List<Move<S, C>> moves = new ArrayList<>();
  private Instant now;

  public Diary(Instant begun, Dice dice) {
    this.now = begun;
    this.dice = dice;
  }

  public Instant now() {
    return now;
  }

  /** Some workdays go by; with none, a while of the same day. */
  public Diary<S, C> workdays(int count) {
    now = Hours.later(now, count, dice);
    return this;
  }

  /** From one number of workdays to another. */
  public Diary<S, C> workdays(int low, int high) {
    return workdays(dice.between(low, high));
  }

  /** Some minutes of office hours go by. */
  public Diary<S, C> soon(int low, int high) {
    now = Hours.soon(now, dice.between(low, high), dice);
    return this;
  }

  /** Some seconds go by, whatever the hour. */
  public Diary<S, C> seconds(int low, int high) {
    now = now.plusSeconds(dice.between(low, high));
    return this;
  }

  /** It is that time now, unless it is later already. */
  public Diary<S, C> at(Instant then) {
    now = then.isAfter(now) ? then : now.plus(Duration.ofMinutes(1));
    return this;
  }

  /** Somebody gives a command whatever the case looks like. */
  public Diary<S, C> does(Actor who, String type, Supplier<C> command) {
    return does(who, type, state -> command.get());
  }

  /** Somebody gives a command in view of the case. */
  public Diary<S, C> does(Actor who, String type, Function<S, C> command) {
    moves.add(new Move<>(now, who, type, null, (state, numbers, id) -> command.apply(state)));
    return this;
  }

  /** Somebody gives a command that takes a number. */
  public Diary<S, C> draws(Actor who, String type, String series, Move.Answer<S, C> command) {
    moves.add(new Move<>(now, who, type, series, command));
    return this;
  }

  public List<Move<S, C>> moves() {
    return List.copyOf(moves);
  }
}

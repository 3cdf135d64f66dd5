package org.mashang.benchmarks;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Actor;
import org.mashang.casework.Decision;
import org.mashang.casework.Happened;
import org.mashang.casework.Proceeding;
import org.mashang.casework.Refusal;
import org.mashang.platform.store.Kind;
import org.mashang.platform.store.Placement;

/** The smallest proceeding in which a case is given a number, once. */
final class Register implements Proceeding<Register.Entry, Register.Command, Register.Event> {

  static final Kind<Entry, Command, Event> KIND =
      new Kind<>(
          new Register(),
          Entry.class,
          Event.class,
          entry -> new Placement(null, null, Set.of(), entry));

  /**
   * @param number 0 until it has one
   */
  record Entry(long number) {}

  sealed interface Command {
    record Enter() implements Command {}

    record Assign(long number) implements Command {}
  }

  sealed interface Event {
    record Entered() implements Event {}

    record Numbered(long number) implements Event {}
  }

  private Register() {}

  @Override
  public Decision<Event> decide(@Nullable Entry entry, Command command, Actor by, Instant now) {
    return switch (command) {
      case Command.Enter enter when entry == null -> Decision.accept(new Event.Entered());
      case Command.Assign(long number) when entry != null && entry.number == 0 ->
          Decision.accept(new Event.Numbered(number));
      default ->
          Decision.refuse(
              new Refusal(
                  "NOT_NOW", Refusal.Kind.CONFLICT, List.of(), "已经办理。", "无需再次办理。", List.of()));
    };
  }

  @Override
  public Entry evolve(@Nullable Entry entry, Event event, Happened happened) {
    return switch (event) {
      case Event.Entered entered -> new Entry(0);
      case Event.Numbered(long number) -> new Entry(number);
    };
  }
}

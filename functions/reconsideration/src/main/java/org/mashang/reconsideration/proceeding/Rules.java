package org.mashang.reconsideration.proceeding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All rules, each under its command; their order is the order in which a page offers them. */
final class Rules {

  private static final Map<Class<?>, Rule<?>> ALL = index();

  private Rules() {}

  static Iterable<Rule<?>> all() {
    return ALL.values();
  }

  /** The rule of a command; null for {@link Command.Submit}, which opens a case. */
  static @Nullable Rule<?> of(Command command) {
    return ALL.get(command.getClass());
  }

  private static Map<Class<?>, Rule<?>> index() {
    Map<Class<?>, Rule<?>> rules = new LinkedHashMap<>();
    Stream.of(
            Intake.rules(),
            Approving.rules(),
            Exchanges.rules(),
            HearingRules.rules(),
            Deciding.rules(),
            Serving.rules(),
            Performing.rules(),
            Agreeing.rules(),
            Pausing.rules(),
            Staying.rules(),
            Participants.rules(),
            Recording.rules())
        .flatMap(List::stream)
        .forEach(rule -> rules.put(rule.type(), rule));
    return rules;
  }
}

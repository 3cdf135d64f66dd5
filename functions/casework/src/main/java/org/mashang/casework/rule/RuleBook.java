package org.mashang.casework.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Decision;

/**
 * All rules of a capability, each under its command; their order is the order in which a page
 * offers them.
 */
public final class RuleBook<S extends Standing, E> {

  private final Map<Class<?>, Rule<S, E, ?>> rules = new LinkedHashMap<>();

  private RuleBook() {}

  /**
   * @throws IllegalArgumentException if a command has two rules
   */
  @SafeVarargs
  public static <S extends Standing, E> RuleBook<S, E> of(List<Rule<S, E, ?>>... chapters) {
    RuleBook<S, E> book = new RuleBook<>();
    Stream.of(chapters)
        .flatMap(List::stream)
        .forEach(
            rule -> {
              if (book.rules.put(rule.type(), rule) != null) {
                throw new IllegalArgumentException("two rules for " + rule.type());
              }
            });
    return book;
  }

  public List<Rule<S, E, ?>> all() {
    return List.copyOf(rules.values());
  }

  /** What follows from a command; null if it has no rule: a case is opened by other law. */
  public @Nullable Decision<E> decide(S s, Object command) {
    Rule<S, E, ?> rule = rules.get(command.getClass());
    return rule == null ? null : rule.decide(s, command);
  }

  /**
   * What the actor may do now, each with its form: exactly those commands that {@link #decide}
   * would accept if their form is filled in rightly.
   */
  public List<Action> permitted(S s) {
    List<Action> actions = new ArrayList<>();
    for (Rule<S, E, ?> rule : rules.values()) {
      if (rule.refusal(s) == null) {
        actions.add(rule.action(s));
      }
    }
    return actions;
  }
}

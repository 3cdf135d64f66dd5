package org.mashang.platform.environment;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The variables one function needs, read once when it starts. Whatever is missing is named at once,
 * so that a wrong template shows itself in the first log line and not call by call.
 */
public final class Environment {

  private final Map<Variable, String> values;

  private Environment(Map<Variable, String> values) {
    this.values = values;
  }

  /**
   * Reads the process's variables.
   *
   * @throws IllegalStateException naming every needed variable that is absent or empty
   */
  public static Environment read(Variable... needed) {
    return of(System.getenv(), needed);
  }

  /** The same from a map, for tests. */
  public static Environment of(Map<String, String> variables, Variable... needed) {
    List<Variable> missing =
        Stream.of(needed).filter(v -> isBlank(variables.get(v.name()))).toList();
    if (!missing.isEmpty()) {
      throw new IllegalStateException("environment variables are missing: " + missing);
    }
    Map<Variable, String> values = new EnumMap<>(Variable.class);
    for (Variable variable : needed) {
      values.put(variable, variables.getOrDefault(variable.name(), "").strip());
    }
    return new Environment(values);
  }

  /**
   * The value of a variable that was asked for at the start.
   *
   * @throws IllegalArgumentException if it was not: a function lists all it reads in one place
   */
  public String get(Variable variable) {
    String value = values.get(variable);
    if (value == null) {
      throw new IllegalArgumentException(variable + " is not among the needed " + values.keySet());
    }
    return value;
  }

  /** Whether a variable says {@code true}. */
  public boolean isTrue(Variable variable) {
    return get(variable).equals("true");
  }

  private static boolean isBlank(@Nullable String value) {
    return value == null || value.isBlank();
  }
}

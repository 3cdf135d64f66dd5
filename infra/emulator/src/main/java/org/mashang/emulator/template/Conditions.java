package org.mashang.emulator.template;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which of a template's conditions hold: {@code !Equals} of texts, and {@code !Not} of these. */
final class Conditions {

  private final Map<String, Boolean> holding = new HashMap<>();

  /**
   * @param written the template's section
   * @param values parameters and pseudo parameters
   */
  Conditions(Map<String, Yaml> written, Map<String, String> values) {
    Resolver resolver = new Resolver(values, new NoResources(), this);
    written.forEach((name, condition) -> holding.put(name, holds(condition, resolver)));
  }

  boolean holds(String name, int line) {
    Boolean holds = holding.get(name);
    if (holds == null) {
      throw new TemplateException("there is no condition " + name, line);
    }
    return holds;
  }

  private static boolean holds(Yaml condition, Resolver resolver) {
    if (condition instanceof Yaml.Intrinsic(String function, Yaml argument, int line)
        && argument instanceof Yaml.Sequence(List<Yaml> parts, int partsLine)) {
      if (function.equals("Equals") && parts.size() == 2) {
        return resolver.text(parts.get(0)).equals(resolver.text(parts.get(1)));
      }
      if (function.equals("Not") && parts.size() == 1) {
        return !holds(parts.get(0), resolver);
      }
    }
    throw new TemplateException("conditions are !Equals or !Not on one machine", condition.line());
  }

  /** Conditions are decided before there is any resource. */
  private static final class NoResources implements Names {

    @Override
    public String ref(String resource, int line) {
      throw new TemplateException("a condition cannot ask for " + resource, line);
    }

    @Override
    public String attribute(String resource, String attribute, int line) {
      return ref(resource, line);
    }
  }
}

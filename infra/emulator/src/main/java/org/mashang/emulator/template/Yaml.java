package org.mashang.emulator.template;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A YAML value of a template, with the line on which it stands (from 1). */
public sealed interface Yaml {

  int line();

  record Scalar(String text, int line) implements Yaml {}

  record Sequence(List<Yaml> items, int line) implements Yaml {}

  record Mapping(Map<String, Yaml> entries, int line) implements Yaml {
    public @Nullable Yaml get(String key) {
      return entries.get(key);
    }
  }

  /** An intrinsic function such as {@code !Ref}: its name without the exclamation mark. */
  record Intrinsic(String function, Yaml argument, int line) implements Yaml {}
}

package org.mashang.screening.fact;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All facts of one suspect's case. A fact that is not here is one no paper speaks of: not proven,
 * never "no".
 */
public record FactSheet(Map<FactKey, Answer> answers) {

  public FactSheet {
    Map<FactKey, Answer> sorted = new EnumMap<>(FactKey.class);
    sorted.putAll(answers);
    answers = Collections.unmodifiableMap(sorted);
  }

  /** Null if no paper speaks of it. */
  public @Nullable Answer of(FactKey key) {
    return answers.get(key);
  }

  /** The same with one answer set by a named person. */
  public FactSheet corrected(FactKey key, String value) {
    Map<FactKey, Answer> next = new EnumMap<>(FactKey.class);
    next.putAll(answers);
    Answer before = answers.get(key);
    next.put(
        key, new Answer(key, value, before == null ? List.of() : before.basis(), List.of(), true));
    return new FactSheet(next);
  }
}

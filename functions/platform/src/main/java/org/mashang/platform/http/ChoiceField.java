package org.mashang.platform.http;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One constant of an enum, by its name. */
public final class ChoiceField<T extends Enum<T>> {

  private final Fields.Asked asked;
  private final Class<T> of;
  private boolean required;

  ChoiceField(Fields.Asked asked, Class<T> of) {
    this.asked = asked;
    this.of = of;
  }

  public ChoiceField<T> required() {
    required = true;
    return this;
  }

  /** The constant; null if it is not filled in or faulty. */
  public @Nullable T orNull() {
    if (asked.absent() || (asked.node().isTextual() && asked.node().textValue().isEmpty())) {
      if (required) {
        asked.fault("REQUIRED", "请选择一项。");
      }
      return null;
    }
    String name = asked.node().isTextual() ? asked.node().textValue() : "";
    T found =
        Arrays.stream(of.getEnumConstants())
            .filter(c -> c.name().equals(name))
            .findFirst()
            .orElse(null);
    if (found == null) {
      asked.fault("NOT_A_CHOICE", "只能是以下之一：" + names() + "。");
    }
    return found;
  }

  public T orElse(T otherwise) {
    T found = orNull();
    return found == null ? otherwise : found;
  }

  private String names() {
    return Stream.of(of.getEnumConstants()).map(Enum::name).collect(Collectors.joining("、"));
  }
}

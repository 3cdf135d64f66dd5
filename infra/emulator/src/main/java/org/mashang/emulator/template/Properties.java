package org.mashang.emulator.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A mapping of the template, read with its intrinsic functions resolved. */
public final class Properties {

  private final Yaml.Mapping mapping;
  private final Resolver resolver;

  Properties(Yaml.Mapping mapping, Resolver resolver) {
    this.mapping = mapping;
    this.resolver = resolver;
  }

  /** The line on which the mapping begins. */
  public int line() {
    return mapping.line();
  }

  /** The names that are written, in order. */
  public List<String> names() {
    return List.copyOf(mapping.entries().keySet());
  }

  /** The value as written; null if there is none. */
  public @Nullable Yaml raw(String name) {
    return mapping.get(name);
  }

  public Optional<String> text(String name) {
    return Optional.ofNullable(mapping.get(name)).flatMap(resolver::chosen).map(resolver::text);
  }

  public String require(String name) {
    return text(name).orElseThrow(() -> new TemplateException(name + " is missing", line()));
  }

  public Optional<Integer> number(String name) {
    return Optional.ofNullable(mapping.get(name))
        .map(
            value -> {
              String text = resolver.text(value);
              try {
                return Integer.valueOf(text);
              } catch (NumberFormatException e) {
                throw new TemplateException(name + " is no number: " + text, value.line());
              }
            });
  }

  public boolean flag(String name) {
    return text(name).map(Boolean::parseBoolean).orElse(false);
  }

  /** A nested mapping; empty if there is none. */
  public Optional<Properties> child(String name) {
    Yaml value = mapping.get(name);
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof Yaml.Mapping child) {
      return Optional.of(new Properties(child, resolver));
    }
    throw new TemplateException(name + " is no mapping", value.line());
  }

  /** A list of mappings; empty if there is none. */
  public List<Properties> children(String name) {
    return sequence(name).stream()
        .map(
            item -> {
              if (item instanceof Yaml.Mapping child) {
                return new Properties(child, resolver);
              }
              throw new TemplateException("an item of " + name + " is no mapping", item.line());
            })
        .toList();
  }

  /** A list of texts, or one text; empty if there is none. */
  public List<String> texts(String name) {
    Yaml value = mapping.get(name);
    if (value == null) {
      return List.of();
    }
    if (value instanceof Yaml.Sequence) {
      return sequence(name).stream().map(resolver::text).toList();
    }
    return List.of(resolver.text(value));
  }

  /** Every entry as text. */
  public Map<String, String> textEntries() {
    Map<String, String> entries = new LinkedHashMap<>();
    mapping
        .entries()
        .forEach(
            (name, value) ->
                resolver.chosen(value).ifPresent(known -> entries.put(name, resolver.text(known))));
    return entries;
  }

  private List<Yaml> sequence(String name) {
    Yaml value = mapping.get(name);
    if (value == null) {
      return List.of();
    }
    if (value instanceof Yaml.Sequence(List<Yaml> items, int line)) {
      return items.stream().flatMap(item -> resolver.chosen(item).stream()).toList();
    }
    throw new TemplateException(name + " is no list", value.line());
  }
}

package org.mashang.local.declared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mashang.emulator.template.Properties;
import org.mashang.emulator.template.Resource;
import org.mashang.emulator.template.Template;
import org.mashang.emulator.template.TemplateException;
import org.mashang.emulator.template.Yaml;

/**
 * What one machine understands of a template. Anything else stops the start, with its line: what is
 * silently ignored here would be found in production.
 */
public final class Vocabulary {

  private final Map<String, Set<String>> places = new HashMap<>();

  private Vocabulary(List<String> lines) {
    for (String line : lines) {
      int end = line.indexOf(": ");
      if (!line.startsWith("#") && end > 0) {
        String names = line.substring(end + 2).replace("[", "").replace("]", "");
        places.put(line.substring(0, end), Set.of(names.split(" +", -1)));
      }
    }
  }

  /** The list that stands beside this class. */
  public static Vocabulary read() {
    try (InputStream list = Vocabulary.class.getResourceAsStream("vocabulary.txt")) {
      if (list == null) {
        throw new IllegalStateException("vocabulary.txt is missing");
      }
      return new Vocabulary(
          new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Checks a whole template as written, and the properties of its resources.
   *
   * @throws TemplateException that names the line of the first thing not understood
   */
  public void check(Template template, List<Resource> resources) {
    check("template", template.yaml());
    if (template.yaml().get("Resources") instanceof Yaml.Mapping written) {
      written.entries().values().stream()
          .map(Yaml.Mapping.class::cast)
          .forEach(each -> check("resource", each));
    }
    for (Resource resource : resources) {
      if (!places.containsKey(resource.type())) {
        throw new TemplateException(
            resource.type() + " is not known on one machine", resource.line());
      }
      check(resource.type(), resource.properties());
    }
  }

  /** Checks the names at one place. */
  public void check(String place, Properties properties) {
    for (String name : properties.names()) {
      Yaml value = properties.raw(name);
      check(place, name, value == null ? properties.line() : value.line());
    }
  }

  private void check(String place, Yaml.Mapping mapping) {
    mapping.entries().forEach((name, value) -> check(place, name, value.line()));
  }

  private void check(String place, String name, int line) {
    @Nullable Set<String> names = places.get(place);
    if (names == null) {
      throw new TemplateException(place + " is not known on one machine", line);
    }
    if (!names.contains(name) && !names.contains("*")) {
      throw new TemplateException(name + " of " + place + " is not known on one machine", line);
    }
  }
}

package org.mashang.emulator.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A SAM template as written: what there is, of which kind, on which line. */
public final class Template {

  private static final Map<String, String> PSEUDO =
      Map.of(
          "AWS::Region", Region.NAME,
          "AWS::AccountId", Region.ACCOUNT,
          "AWS::Partition", "aws",
          "AWS::URLSuffix", "amazonaws.com",
          "AWS::StackName", "mashang");

  private final Path file;
  private final Yaml.Mapping root;

  private Template(Path file, Yaml.Mapping root) {
    this.file = file;
    this.root = root;
  }

  /**
   * Reads a template.
   *
   * @throws TemplateException if it is no template
   */
  public static Template read(Path file) {
    try {
      if (YamlReader.read(file) instanceof Yaml.Mapping root) {
        return new Template(file.toAbsolutePath().normalize(), root);
      }
      throw new TemplateException("a template is a mapping", 1);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** Where the template stands; {@code CodeUri} is relative to its folder. */
  public Path file() {
    return file;
  }

  /** The template as written. */
  public Yaml.Mapping yaml() {
    return root;
  }

  /** Parameters with their defaults, replaced by what is given, and the pseudo parameters. */
  public Map<String, String> parameters(Map<String, String> given) {
    Map<String, String> values = new LinkedHashMap<>(PSEUDO);
    section("Parameters")
        .forEach(
            (name, parameter) -> {
              Yaml preset = ((Yaml.Mapping) parameter).get("Default");
              if (preset instanceof Yaml.Scalar(String text, int line)) {
                values.put(name, text);
              } else if (!given.containsKey(name)) {
                throw new TemplateException(name + " has no value", parameter.line());
              }
            });
    given.forEach(
        (name, value) -> {
          if (!section("Parameters").containsKey(name)) {
            throw new TemplateException("there is no parameter " + name, root.line());
          }
          values.put(name, value);
        });
    return values;
  }

  /** Logical ids and types of all resources whose condition holds, in order. */
  public Map<String, String> types(Map<String, String> parameters) {
    Map<String, String> types = new LinkedHashMap<>();
    made(conditions(parameters)).forEach((name, resource) -> types.put(name, type(resource)));
    return types;
  }

  /** All resources whose condition holds, with their functions resolved as they are read. */
  public List<Resource> resources(Map<String, String> parameters, Names names) {
    Conditions conditions = conditions(parameters);
    Resolver resolver = new Resolver(parameters, names, conditions);
    return made(conditions).entrySet().stream()
        .map(entry -> resource(entry.getKey(), entry.getValue(), resolver))
        .toList();
  }

  private Conditions conditions(Map<String, String> parameters) {
    return new Conditions(section("Conditions"), parameters);
  }

  private Map<String, Yaml.Mapping> made(Conditions conditions) {
    Map<String, Yaml.Mapping> made = new LinkedHashMap<>();
    section("Resources")
        .forEach(
            (name, resource) -> {
              if (!(resource instanceof Yaml.Mapping written)) {
                throw new TemplateException("a resource is a mapping", resource.line());
              }
              if (!(written.get("Condition") instanceof Yaml.Scalar(String condition, int line))
                  || conditions.holds(condition, line)) {
                made.put(name, written);
              }
            });
    return made;
  }

  private Resource resource(String name, Yaml.Mapping yaml, Resolver resolver) {
    String type = type(yaml);
    Yaml.Mapping properties =
        yaml.get("Properties") instanceof Yaml.Mapping written
            ? written
            : new Yaml.Mapping(Map.of(), yaml.line());
    if (type.equals("AWS::Serverless::Function")) {
      properties = merge(globals(), properties);
    }
    return new Resource(name, type, new Properties(properties, resolver), yaml.line());
  }

  private static String type(Yaml resource) {
    if (resource instanceof Yaml.Mapping mapping
        && mapping.get("Type") instanceof Yaml.Scalar(String text, int line)) {
      return text;
    }
    throw new TemplateException("a resource has a Type", resource.line());
  }

  private Yaml.@Nullable Mapping globals() {
    return section("Globals").get("Function") instanceof Yaml.Mapping globals ? globals : null;
  }

  private static Yaml.Mapping merge(Yaml.@Nullable Mapping base, Yaml.Mapping over) {
    if (base == null) {
      return over;
    }
    Map<String, Yaml> entries = new LinkedHashMap<>(base.entries());
    over.entries()
        .forEach(
            (name, value) ->
                entries.merge(
                    name,
                    value,
                    (from, to) ->
                        from instanceof Yaml.Mapping a && to instanceof Yaml.Mapping b
                            ? merge(a, b)
                            : to));
    return new Yaml.Mapping(entries, over.line());
  }

  private Map<String, Yaml> section(String name) {
    return root.get(name) instanceof Yaml.Mapping section ? section.entries() : Map.of();
  }
}

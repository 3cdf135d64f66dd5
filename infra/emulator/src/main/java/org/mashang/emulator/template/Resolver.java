package org.mashang.emulator.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Works out intrinsic functions: parameters, pseudo parameters and what resources are called. */
final class Resolver {

  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^}!]+)}");

  private final Map<String, String> values;
  private final Names names;
  private final Conditions conditions;

  /**
   * @param values parameters and pseudo parameters
   * @param names what resources are called once they exist
   */
  Resolver(Map<String, String> values, Names names, Conditions conditions) {
    this.values = values;
    this.names = names;
    this.conditions = conditions;
  }

  /** What stands there once conditions are decided; nothing for {@code AWS::NoValue}. */
  Optional<Yaml> chosen(Yaml value) {
    if (value instanceof Yaml.Intrinsic(String function, Yaml argument, int line)) {
      if (function.equals("If")) {
        return chosen(branch(argument, line));
      }
      if (function.equals("Ref")
          && argument instanceof Yaml.Scalar(String name, int at)
          && name.equals("AWS::NoValue")) {
        return Optional.empty();
      }
    }
    return Optional.of(value);
  }

  private Yaml branch(Yaml argument, int line) {
    if (argument instanceof Yaml.Sequence(List<Yaml> parts, int at) && parts.size() == 3) {
      return parts.get(conditions.holds(text(parts.get(0)), line) ? 1 : 2);
    }
    throw new TemplateException("!If needs a condition and two values", line);
  }

  String text(Yaml value) {
    return switch (value) {
      case Yaml.Scalar(String text, int line) -> text;
      case Yaml.Intrinsic call -> call(call);
      default -> throw new TemplateException("a text is expected", value.line());
    };
  }

  private String call(Yaml.Intrinsic call) {
    return switch (call.function()) {
      case "Ref" -> ref(text(call.argument()), call.line());
      case "GetAtt" -> attribute(call);
      case "Sub" -> substitute(text(call.argument()), call.line());
      case "Join" -> join(call);
      case "If" -> text(branch(call.argument(), call.line()));
      default ->
          throw new TemplateException(
              "!" + call.function() + " is not known on one machine", call.line());
    };
  }

  private String ref(String name, int line) {
    String value = values.get(name);
    return value != null ? value : names.ref(name, line);
  }

  private String attribute(Yaml.Intrinsic call) {
    if (call.argument() instanceof Yaml.Sequence(List<Yaml> parts, int line)) {
      return names.attribute(text(parts.get(0)), text(parts.get(1)), line);
    }
    String[] parts = text(call.argument()).split("\\.", 2);
    if (parts.length != 2) {
      throw new TemplateException("!GetAtt needs a resource and an attribute", call.line());
    }
    return names.attribute(parts[0], parts[1], call.line());
  }

  private String substitute(String text, int line) {
    Matcher matcher = VARIABLE.matcher(text);
    StringBuilder result = new StringBuilder();
    while (matcher.find()) {
      String[] parts = matcher.group(1).split("\\.", 2);
      String value =
          parts.length == 2 && !values.containsKey(matcher.group(1))
              ? names.attribute(parts[0], parts[1], line)
              : ref(matcher.group(1), line);
      matcher.appendReplacement(result, Matcher.quoteReplacement(value));
    }
    return matcher.appendTail(result).toString();
  }

  private String join(Yaml.Intrinsic call) {
    if (call.argument() instanceof Yaml.Sequence(List<Yaml> parts, int line)
        && parts.size() == 2
        && parts.get(1) instanceof Yaml.Sequence(List<Yaml> items, int itemsLine)) {
      return items.stream()
          .flatMap(item -> chosen(item).stream())
          .map(this::text)
          .collect(Collectors.joining(text(parts.get(0))));
    }
    throw new TemplateException("!Join needs a separator and a list", call.line());
  }
}

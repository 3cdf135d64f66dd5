package org.mashang.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands behind a benchmark's name.
 *
 * @param names in order
 * @param options of the form {@code --name=value}
 */
public record Arguments(List<String> names, Map<String, String> options) {

  public Arguments {
    names = List.copyOf(names);
    options = Map.copyOf(options);
  }

  public static Arguments of(String[] arguments) {
    List<String> names = new ArrayList<>();
    Map<String, String> options = new HashMap<>();
    for (String argument : arguments) {
      int equals = argument.indexOf('=');
      if (argument.startsWith("--") && equals > 0) {
        options.put(argument.substring(2, equals), argument.substring(equals + 1));
      } else {
        names.add(argument);
      }
    }
    return new Arguments(names, options);
  }

  public String text(String option, String otherwise) {
    return options.getOrDefault(option, otherwise);
  }

  public int number(String option, int otherwise) {
    String value = options.get(option);
    return value == null ? otherwise : Integer.parseInt(value);
  }
}

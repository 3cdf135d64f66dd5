package org.mashang.portal;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which modules a page needs, so that the browser may fetch them all at once instead of finding
 * them one import after the other.
 */
final class Imports {
  private static final Pattern IMPORT =
      Pattern.compile(
          "(?m)^\\s*(?:import|export)\\b[^'\"`;]*?from\\s+'([^']+)'|^import\\s+'([^']+)'");

  private Imports() {}

  /** A module and all it imports, directly or not, by their paths below {@code /pages}. */
  static Set<String> closure(String module, Map<String, Content> files) {
    var found = new LinkedHashSet<String>();
    collect(module, files, found);
    return found;
  }

  private static void collect(String module, Map<String, Content> files, Set<String> found) {
    var content = files.get(module);
    if (content == null) {
      throw new IllegalStateException(
          "A page asks for the module " + module + ", which is not there");
    }
    if (found.add(module) && !module.startsWith("vendor/")) {
      direct(module, content.text()).forEach(next -> collect(next, files, found));
    }
  }

  static Set<String> direct(String module, String text) {
    var imports = new LinkedHashSet<String>();
    var matcher = IMPORT.matcher(text);
    while (matcher.find()) {
      imports.add(resolve(module, matcher.group(1) != null ? matcher.group(1) : matcher.group(2)));
    }
    return imports;
  }

  private static String resolve(String from, String specifier) {
    if (!specifier.startsWith(".")) {
      throw new IllegalStateException(
          from + " imports " + specifier + ": only relative paths work here");
    }
    return URI.create("/" + from).resolve(specifier).getPath().substring(1);
  }
}

package org.mashang.portal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The pages' own source, read as text: modules, word lists and what a page loads of them. */
final class Sources {
  /** {@code openPage('name', …)}, or {@code openDesk('name', …)} with the desk's words besides. */
  private static final Pattern OPEN =
      Pattern.compile("open(Page|Desk)\\('([\\w-]+)', \\w+(?:, [^\\[\\]]*\\[([^\\]]*)][^;]*)?\\);");

  final Map<String, Content> files = PageFiles.read();

  String text(String name) {
    var content = files.get(name);
    if (content == null) {
      throw new AssertionError(name + " is not there");
    }
    return content.text();
  }

  /** Our own files: not what comes from others. */
  List<String> own() {
    return files.keySet().stream().filter(name -> !name.startsWith("vendor/")).toList();
  }

  List<String> modules() {
    return own().stream()
        .filter(name -> name.endsWith(".js") && !name.startsWith("i18n/"))
        .toList();
  }

  Set<String> modulesOf(Page page) {
    var modules = Imports.closure(page.module(), files);
    modules.removeIf(name -> name.startsWith("vendor/"));
    return modules;
  }

  Set<String> lists() {
    var names = new TreeSet<String>();
    for (var file : files.keySet()) {
      if (file.startsWith("i18n/")) {
        names.add(file.substring("i18n/zh/".length()).replace(".js", ""));
      }
    }
    return names;
  }

  /** A page's own name, which its title goes by. */
  String nameOf(Page page) {
    return page.module().replace("entry/", "").replace(".js", "");
  }

  /** The word lists a page loads: the common one, its own, and those it names. */
  Set<String> listsOf(Page page) {
    var matcher = OPEN.matcher(text(page.module()));
    if (!matcher.find()) {
      throw new AssertionError(page.module() + " opens no page");
    }
    var lists = new TreeSet<>(Set.of("common", matcher.group(2)));
    if (matcher.group(1).equals("Desk")) {
      lists.add("desk");
    }
    if (matcher.group(3) != null) {
      lists.addAll(matches("'([\\w-]+)'", matcher.group(3)));
    }
    return lists;
  }

  Map<String, String> words(String language, String name) throws JsonProcessingException {
    var source = text("i18n/" + language + "/" + name + ".js").strip();
    var json = source.replaceFirst("^export default ", "").replaceFirst(";$", "");
    return new ObjectMapper().readValue(json, new TypeReference<Map<String, String>>() {});
  }

  static Set<String> matches(String pattern, String source) {
    var found = new LinkedHashSet<String>();
    var matcher = Pattern.compile(pattern).matcher(source);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}

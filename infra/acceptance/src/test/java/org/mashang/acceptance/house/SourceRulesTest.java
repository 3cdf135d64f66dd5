package org.mashang.acceptance.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mashang.acceptance.template.Template;
import org.mashang.acceptance.template.Yaml;

/** What can only be seen in the source. */
class SourceRulesTest {

  private static final int HANDLER_LINES = 110;
  private static final int FILE_LINES = 400;
  private static final Pattern UNFINISHED =
      Pattern.compile("\\b(TODO|FIXME|HACK)\\b|@Disabled\\b(?!\\w)");

  @Test
  void handlersAreShort() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (var function : Template.read().functions().values()) {
      String handler = function.path("Handler").asText();
      String file = handler.replace('.', '/') + ".java";
      for (Path path : sources()) {
        if (path.toString().replace('\\', '/').endsWith("src/main/java/" + file)) {
          int lines = code(path);
          if (lines > HANDLER_LINES) {
            tooLong.add(handler + ": " + lines);
          }
        }
      }
    }
    assertEquals(List.of(), tooLong);
  }

  @Test
  void filesAreShort() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (Path path : sources()) {
      if (path.toString().contains("src/main/java") && code(path) > FILE_LINES) {
        tooLong.add(Yaml.root().relativize(path) + ": " + code(path));
      }
    }
    assertEquals(List.of(), tooLong);
  }

  @Test
  void nothingIsLeftForLater() throws IOException {
    List<String> unfinished = new ArrayList<>();
    for (Path path : sources()) {
      if (path.endsWith("SourceRulesTest.java")) {
        continue;
      }
      List<String> lines = Files.readAllLines(path);
      for (int i = 0; i < lines.size(); i++) {
        if (UNFINISHED.matcher(lines.get(i)).find()) {
          unfinished.add(Yaml.root().relativize(path) + ":" + (i + 1));
        }
      }
    }
    assertEquals(List.of(), unfinished);
  }

  @Test
  void everyPackageSaysWhetherNullIsWelcome() throws IOException {
    List<String> silent = new ArrayList<>();
    for (Path path : sources()) {
      Path info = path.resolveSibling("package-info.java");
      if (path.toString().contains("src/main/java")
          && (!Files.exists(info) || !Files.readString(info).contains("@NullMarked"))) {
        silent.add(Yaml.root().relativize(path).toString());
      }
    }
    assertEquals(List.of(), silent);
  }

  /** Lines that are neither blank nor comment, import or package. */
  private static int code(Path path) throws IOException {
    int lines = 0;
    for (String line : Files.readAllLines(path)) {
      String text = line.strip();
      boolean aside =
          text.isEmpty()
              || text.startsWith("//")
              || text.startsWith("*")
              || text.startsWith("/*")
              || text.startsWith("import ")
              || text.startsWith("package ");
      lines += aside ? 0 : 1;
    }
    return lines;
  }

  private static List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String part : List.of("functions", "infra")) {
      try (Stream<Path> files = Files.walk(Yaml.root().resolve(part))) {
        files
            .filter(path -> path.toString().endsWith(".java"))
            .filter(path -> !path.toString().contains("/target/"))
            .forEach(sources::add);
      }
    }
    return sources;
  }
}

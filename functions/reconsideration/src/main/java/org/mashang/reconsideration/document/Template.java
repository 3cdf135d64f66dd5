package org.mashang.reconsideration.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mashang.casework.law.Citation;
import org.mashang.casework.law.Citations;

/**
 * A paper's text with gaps: <code>{respondent}</code> is filled with a value, <code>{§ARL-31(1)}
 * </code> with the statute and article in force on the day. A line whose only gap is empty is left
 * out. The files stand in a folder named for their version; a new wording is a new folder.
 */
public final class Template {

  /** The version in use. */
  public static final String VERSION = "2026-1";

  private static final Pattern GAP = Pattern.compile("\\{([^{}]+)}");
  private static final Map<DocumentKind, String> TEXTS = new ConcurrentHashMap<>();

  private Template() {}

  /**
   * The body of a paper.
   *
   * @throws IllegalArgumentException if the template has a gap that has no value
   */
  public static String fill(DocumentKind kind, LocalDate on, Map<String, String> values) {
    StringBuilder body = new StringBuilder();
    for (String line : TEXTS.computeIfAbsent(kind, Template::read).split("\n", -1)) {
      String filled = line(kind, line, on, values);
      if (!filled.isBlank()) {
        body.append(filled.strip()).append('\n');
      }
    }
    return body.toString().stripTrailing();
  }

  private static String line(
      DocumentKind kind, String line, LocalDate on, Map<String, String> values) {
    Matcher gap = GAP.matcher(line);
    StringBuilder filled = new StringBuilder();
    while (gap.find()) {
      String name = gap.group(1);
      String value = name.startsWith("§") ? cite(name.substring(1), on) : values.get(name);
      if (value == null) {
        throw new IllegalArgumentException("template " + kind + " needs a value for " + name);
      }
      if (value.isEmpty()) {
        return "";
      }
      gap.appendReplacement(filled, Matcher.quoteReplacement(value));
    }
    return gap.appendTail(filled).toString();
  }

  private static String cite(String key, LocalDate on) {
    Citation citation = Citations.of(key, on);
    return "《中华人民共和国" + citation.statute() + "》" + citation.article();
  }

  private static String read(DocumentKind kind) {
    String path = VERSION + "/" + kind.file();
    try (InputStream file = Template.class.getResourceAsStream(path)) {
      if (file == null) {
        throw new IllegalStateException("template " + path + " is missing from the jar");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

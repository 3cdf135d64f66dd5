package org.mashang.casework.paper;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mashang.casework.law.Citations;

/**
 * A paper's text with gaps: <code>{respondent}</code> is filled with a value, <code>{§ARL-31(1)}
 * </code> with the statute and article in force on the day. A line whose only gap is empty is left
 * out.
 *
 * @param name for errors
 * @param text its paragraphs, one a line
 */
public record Template(String name, String text) {

  private static final Pattern GAP = Pattern.compile("\\{([^{}]+)}");

  /** The gaps that need a value, in order. */
  public Set<String> gaps() {
    return named(false);
  }

  /** The keys of the articles it cites. */
  public Set<String> citations() {
    return named(true);
  }

  private Set<String> named(boolean articles) {
    Set<String> names = new LinkedHashSet<>();
    Matcher gap = GAP.matcher(text);
    while (gap.find()) {
      String name = gap.group(1);
      if (name.startsWith("§") == articles) {
        names.add(articles ? name.substring(1) : name);
      }
    }
    return names;
  }

  /**
   * The paper's body.
   *
   * @throws IllegalArgumentException if there is a gap that has no value
   */
  public String fill(LocalDate on, Map<String, String> values) {
    StringBuilder body = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      String filled = line(line, on, values);
      if (!filled.isBlank()) {
        body.append(filled.strip()).append('\n');
      }
    }
    return body.toString().stripTrailing();
  }

  private String line(String line, LocalDate on, Map<String, String> values) {
    Matcher gap = GAP.matcher(line);
    StringBuilder filled = new StringBuilder();
    while (gap.find()) {
      String wanted = gap.group(1);
      String value =
          wanted.startsWith("§")
              ? Citations.of(wanted.substring(1), on).inFull()
              : values.get(wanted);
      if (value == null) {
        throw new IllegalArgumentException("template " + name + " needs a value for " + wanted);
      }
      if (value.isEmpty()) {
        return "";
      }
      gap.appendReplacement(filled, Matcher.quoteReplacement(value));
    }
    return gap.appendTail(filled).toString();
  }
}

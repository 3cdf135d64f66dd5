package org.mashang.local.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences from rules: {@code [name]} begins a rule, each line under it is one way to say it, and
 * {@code <name>} in a line stands for another rule or for a word the caller gives.
 */
final class Grammar {

  private static final Pattern SLOT = Pattern.compile("<([A-Za-z_.]+)>");

  private final Map<String, List<String>> rules;

  private Grammar(Map<String, List<String>> rules) {
    this.rules = rules;
  }

  /** The phrases of the demo city. */
  static Grammar phrases() {
    InputStream resource = Grammar.class.getResourceAsStream("phrases.txt");
    if (resource == null) {
      throw new IllegalStateException("phrases.txt is missing from the jar");
    }
    Map<String, List<String>> rules = new LinkedHashMap<>();
    try (var reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      List<String> ways = new ArrayList<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith("[")) {
          ways = new ArrayList<>();
          rules.put(line.substring(1, line.length() - 1), ways);
        } else if (!line.isBlank() && !line.startsWith("#")) {
          ways.add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Grammar(rules);
  }

  /** One way to say what a rule is named for. */
  String say(String rule, Map<String, String> words, Dice dice) {
    String given = words.get(rule);
    if (given != null) {
      return given;
    }
    List<String> ways = rules.get(rule);
    if (ways == null) {
      throw new IllegalArgumentException(
          "phrases.txt has no rule and nobody gave a word for " + rule);
    }
    Matcher slot = SLOT.matcher(dice.pick(ways));
    StringBuilder sentence = new StringBuilder();
    while (slot.find()) {
      slot.appendReplacement(sentence, Matcher.quoteReplacement(say(slot.group(1), words, dice)));
    }
    return slot.appendTail(sentence).toString();
  }
}

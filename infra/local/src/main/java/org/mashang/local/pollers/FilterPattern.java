package org.mashang.local.pollers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;

/**
 * A pattern of {@code FilterCriteria}: every name must match, each by one of its rules.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html">Event
 *     filtering</a>
 */
public final class FilterPattern {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonNode pattern;

  private FilterPattern(JsonNode pattern) {
    this.pattern = pattern;
  }

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException if it is none, or has a rule that is not known
   */
  public static FilterPattern parse(String text) {
    try {
      JsonNode pattern = JSON.readTree(text);
      if (pattern == null || !pattern.isObject()) {
        throw new IllegalArgumentException("a filter pattern is a JSON object: " + text);
      }
      FilterPattern parsed = new FilterPattern(pattern);
      parsed.matches(JSON.createObjectNode());
      return parsed;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("a filter pattern is JSON: " + text, e);
    }
  }

  public boolean matches(JsonNode record) {
    return object(pattern, record);
  }

  private static boolean object(JsonNode pattern, JsonNode record) {
    boolean all = true;
    for (Map.Entry<String, JsonNode> entry : pattern.properties()) {
      JsonNode rule = entry.getValue();
      if (entry.getKey().equals("$or")) {
        boolean any = false;
        for (JsonNode alternative : rule) {
          any |= object(alternative, record);
        }
        all &= any;
      } else if (rule.isObject()) {
        all &= object(rule, record.path(entry.getKey()));
      } else if (rule.isArray()) {
        all &= any(rule, record.path(entry.getKey()));
      } else {
        throw new IllegalArgumentException("rules stand in a list: " + entry.getKey());
      }
    }
    return all;
  }

  private static boolean any(JsonNode rules, JsonNode value) {
    boolean any = false;
    for (JsonNode rule : rules) {
      any |= value.isArray() ? anyItem(rule, value) : one(rule, value);
    }
    return any;
  }

  private static boolean anyItem(JsonNode rule, JsonNode values) {
    for (JsonNode value : values) {
      if (one(rule, value)) {
        return true;
      }
    }
    return false;
  }

  private static boolean one(JsonNode rule, JsonNode value) {
    if (!rule.isObject()) {
      return same(rule, value);
    }
    Map.Entry<String, JsonNode> test = rule.properties().iterator().next();
    JsonNode argument = test.getValue();
    return switch (test.getKey()) {
      case "prefix" -> value.isTextual() && value.textValue().startsWith(argument.asText());
      case "suffix" -> value.isTextual() && value.textValue().endsWith(argument.asText());
      case "equals-ignore-case" ->
          value.isTextual()
              && value
                  .textValue()
                  .toLowerCase(Locale.ROOT)
                  .equals(argument.asText().toLowerCase(Locale.ROOT));
      case "exists" -> argument.asBoolean() == !value.isMissingNode();
      case "anything-but" -> !value.isMissingNode() && !excluded(argument, value);
      case "numeric" -> numeric(argument, value);
      default -> throw new IllegalArgumentException("unknown filter rule " + test.getKey());
    };
  }

  private static boolean excluded(JsonNode argument, JsonNode value) {
    return argument.isArray() ? any(argument, value) : one(argument, value);
  }

  private static boolean numeric(JsonNode tests, JsonNode value) {
    boolean all = value.isNumber();
    for (int i = 0; i + 1 < tests.size(); i += 2) {
      BigDecimal limit = tests.get(i + 1).decimalValue();
      int compared = value.isNumber() ? value.decimalValue().compareTo(limit) : 0;
      all &=
          switch (tests.get(i).asText()) {
            case "=" -> compared == 0;
            case ">" -> compared > 0;
            case ">=" -> compared >= 0;
            case "<" -> compared < 0;
            case "<=" -> compared <= 0;
            default -> throw new IllegalArgumentException("unknown comparison " + tests.get(i));
          };
    }
    return all;
  }

  private static boolean same(JsonNode rule, JsonNode value) {
    if (rule.isNumber() && value.isNumber()) {
      return rule.decimalValue().compareTo(value.decimalValue()) == 0;
    }
    return rule.equals(value);
  }
}

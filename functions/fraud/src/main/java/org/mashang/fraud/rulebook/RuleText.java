package org.mashang.fraud.rulebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import org.mashang.fraud.rule.Rule;
import org.mashang.fraud.rulefile.RuleReader;
import org.mashang.platform.http.Fields;
import org.mashang.platform.json.Json;

/** What a stored version says. */
final class RuleText {

  private RuleText() {}

  /** The text as JSON. */
  static JsonNode json(RuleVersion version) {
    try {
      return Json.tree(version.text());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored rule that is no JSON: " + version.id(), e);
    }
  }

  /**
   * The text as a rule.
   *
   * @throws IllegalStateException if this release cannot read it: a rule is never left out silently
   */
  static Rule rule(RuleVersion version) {
    Fields fields = Fields.of(json(version));
    Rule rule = RuleReader.cityRule(fields);
    if (!fields.faults().isEmpty()) {
      throw new IllegalStateException("a stored rule that cannot be read: " + version.id());
    }
    return rule;
  }
}

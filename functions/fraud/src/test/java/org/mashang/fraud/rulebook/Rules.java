package org.mashang.fraud.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.mashang.fraud.rulefile.RuleReader;

/** Rules that officers write. */
final class Rules {

  private static final JsonMapper JSON = new JsonMapper();

  private Rules() {}

  /** Two shared screens in a day: no rule of the country says anything of them. */
  static ObjectNode twoScreens(String id) {
    return tree(
        """
        {"id": "%s", "subject": "PERSON", "from": "2026-10-01", "typology": "CUSTOMER_SERVICE",
         "weight": 400, "sentence": "24小时内{1}次开启屏幕共享",
         "clauses": [{"type": "COUNT", "kinds": ["SCREEN_SHARE"], "hours": 24, "least": 2}],
         "cases": [
           {"fires": true, "signals": [{"kind": "SCREEN_SHARE", "times": 2}]},
           {"fires": false, "signals": [{"kind": "SCREEN_SHARE"},
                                        {"kind": "SCREEN_SHARE", "minutesAgo": 1500}]}]}"""
            .formatted(id));
  }

  /** The text of a version: the country's where it has the rule. */
  static String text(String id) {
    JsonNode national = RuleReader.nationalTexts().get(id);
    return (national == null ? twoScreens(id) : national).toString();
  }

  static ObjectNode proposal(JsonNode rule) {
    ObjectNode body = JSON.createObjectNode();
    body.set("rule", rule);
    return body.put("reason", "近期多起冒充客服案件都有两次屏幕共享");
  }

  static ObjectNode tree(String text) {
    try {
      return (ObjectNode) JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

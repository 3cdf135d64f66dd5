package org.mashang.fraud.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.mashang.fraud.rule.Rule;
import org.mashang.fraud.rule.RuleBook;
import org.mashang.fraud.rulefile.RuleReader;
import org.mashang.platform.http.Fields;
import org.mashang.platform.store.Given;

/**
 * A version that somebody proposes.
 *
 * @param text as it is kept
 * @param reason may be empty
 */
record Proposal(Rule rule, String text, String reason) {

  /** So that a city's rules come in one page of a query. */
  private static final int MOST_CHARS = 20_000;

  /**
   * Reads a body; its own test cases have to come out as they say.
   *
   * @throws org.mashang.platform.http.Problem.Raised naming every fault
   */
  static Proposal of(ObjectNode body, RuleBook national) {
    Fields fields = Fields.of(body);
    String reason = fields.text("/reason").max(500).orEmpty();
    Fields inside = fields.requiredObject("/rule");
    Rule rule = RuleReader.cityRule(inside);
    JsonNode json = body.path("rule");
    String text = json.toString();
    if (text.length() > MOST_CHARS) {
      inside.fault("", "TOO_LONG", "规则文本最多" + MOST_CHARS + "个字符。");
    }
    national.rules().stream()
        .filter(one -> one.id().equals(rule.id()) && one.subject() != rule.subject())
        .findFirst()
        .ifPresent(one -> inside.fault("/subject", "OTHER_SUBJECT", "同一编号的全国规则针对另一类对象，请使用新的编号。"));
    if (fields.faults().isEmpty()) {
      List<Integer> failing = rule.failing();
      for (int i : failing) {
        inside.fault(
            "/cases/" + i,
            "CASE_FAILS",
            rule.cases().get(i).fires() ? "这个用例写明应当触发，实际没有触发。" : "这个用例写明不应触发，实际触发了。");
      }
    }
    fields.requireSound();
    return new Proposal(rule, text, reason);
  }

  RuleVersion version(int number, Given given) {
    Step step =
        new Step(Stage.PROPOSED, 0, given.by().id(), given.by().name(), given.at(), reason.strip());
    return new RuleVersion(rule.id(), number, text, List.of(step), null, null);
  }
}

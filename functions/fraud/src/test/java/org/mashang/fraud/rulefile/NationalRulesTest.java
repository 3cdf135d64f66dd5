package org.mashang.fraud.rulefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mashang.casework.Fault;
import org.mashang.fraud.rule.Evaluation;
import org.mashang.fraud.rule.Rule;
import org.mashang.fraud.rule.RuleBook;
import org.mashang.fraud.rule.RuleCase;
import org.mashang.fraud.signal.Typology;
import org.mashang.fraud.subject.Subject;
import org.mashang.fraud.watch.Watched;
import org.mashang.platform.json.DataFile;

class NationalRulesTest {

  private static final RuleBook BOOK = RuleReader.national();

  static List<Rule> rules() {
    return BOOK.rules();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void eachRuleDoesWhatItsCasesSay(Rule rule) {
    Subject subject = new Subject(rule.subject(), "330800", "key");
    for (RuleCase one : rule.cases()) {
      Watched watched = Watched.nothing(subject).merge(one.traces(), null);
      Evaluation said = Evaluation.of(BOOK, List.of(rule), watched, List.of());
      assertEquals(one.fires(), !said.reasons().isEmpty(), rule.id() + " " + one);
      said.reasons().forEach(reason -> assertTrue(!reason.sentence().contains("{"), rule.id()));
    }
  }

  @Test
  void everyTypologyHasARuleAndEveryKindOfSubjectToo() {
    Set<Typology> typologies = EnumSet.noneOf(Typology.class);
    BOOK.rules().forEach(rule -> typologies.add(rule.typology()));
    assertEquals(EnumSet.allOf(Typology.class), typologies);
    BOOK.of(LocalDate.of(2026, 7, 1)).forEach((kind, of) -> assertTrue(!of.isEmpty(), kind.name()));
    assertTrue(BOOK.of(LocalDate.of(2025, 12, 31)).values().stream().allMatch(List::isEmpty));
  }

  @Test
  void everythingThatIsWrongWithABookIsToldAtOnce() {
    JsonNode json = DataFile.read(RuleReader.class, RuleReader.NATIONAL);
    assertNotNull(RuleReader.read(json).book());
    ObjectNode first = (ObjectNode) json.at("/rules/0");
    first.put("weight", 0).put("typology", "SOMETHING").put("colour", "red");
    first.put("sentence", "共{7}次");
    ((ObjectNode) json.at("/rules/1/clauses/0")).put("hours", 100_000);
    ((ObjectNode) json.at("/rules/4/clauses/0")).put("least", 100);
    ((ObjectNode) json.at("/rules/2")).set("id", json.at("/rules/3/id"));
    RuleReader.Read read = RuleReader.read(json);
    assertNull(read.book());
    assertEquals(
        Set.of(
            "/rules/0/weight",
            "/rules/0/typology",
            "/rules/0/colour",
            "/rules/0/sentence",
            "/rules/1/clauses/0/hours",
            "/rules/4/clauses/0/least",
            "/rules/3/id"),
        Set.copyOf(read.faults().stream().map(Fault::pointer).toList()));
  }
}

package org.mashang.fraud.rulefile;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Fault;
import org.mashang.fraud.alert.Level;
import org.mashang.fraud.rule.Clause;
import org.mashang.fraud.rule.Mode;
import org.mashang.fraud.rule.Rule;
import org.mashang.fraud.rule.RuleBook;
import org.mashang.fraud.signal.Typology;
import org.mashang.fraud.subject.Subject;
import org.mashang.platform.http.Fields;
import org.mashang.platform.json.DataFile;

/**
 * Reads a rule book:
 *
 * <pre>{@code
 * {"id": "CN-FRAUD/1", "thresholds": {"BLUE": 150, "YELLOW": 300, "ORANGE": 500, "RED": 700},
 *  "rules": [{"id": "P-AUTH-01", "subject": "PERSON", "from": "2026-01-01", "typology": "AUTHORITY",
 *    "mode": "LIVE", "share": 100, "weight": 300, "sentence": "24小时内接到{1}次境外来电",
 *    "clauses": [{"type": "COUNT", "kinds": ["CALL"], "marks": ["OVERSEAS"], "hours": 24, "least": 1}],
 *    "cases": [{"fires": true, "signals": [{"kind": "CALL", "marks": ["OVERSEAS"]}]}]}]}
 * }</pre>
 *
 * A clause is a COUNT, a SUM in fen, a DISTINCT count of other sides, or AFTER: so many signals
 * that fit {@code then} within {@code hours} of an earlier one that fits {@code first}.
 */
public final class RuleReader {

  /** The rule book that comes with a release. */
  public static final String NATIONAL = "CN-FRAUD-1.json";

  private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9-]{2,30}");

  private enum How {
    LIVE,
    SHADOW,
    SHARE
  }

  private RuleReader() {}

  /**
   * What came of a text.
   *
   * @param book null if there are faults
   */
  public record Read(@Nullable RuleBook book, List<Fault> faults) {}

  /** The book of this release. */
  public static RuleBook national() {
    Read read = read(DataFile.read(RuleReader.class, NATIONAL));
    if (read.book() == null) {
      throw new IllegalStateException("the national rules: " + read.faults());
    }
    return read.book();
  }

  public static Read read(JsonNode json) {
    Fields fields = Fields.of(json);
    String id = fields.text("/id").required().max(40).orEmpty();
    Fields points = fields.requiredObject("/thresholds");
    Map<Level, Integer> thresholds = new EnumMap<>(Level.class);
    for (Level level : Level.values()) {
      thresholds.put(
          level, (int) points.whole("/" + level.name()).required().min(1).max(1000).orElse(1));
    }
    List<Rule> rules = fields.list("/rules").min(1).max(200).of(RuleReader::rule);
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < rules.size(); i++) {
      if (!ids.add(rules.get(i).id())) {
        fields.fault("/rules/" + i + "/id", "ID_TWICE", "这个编号已经用过了。");
      }
    }
    List<Fault> faults = fields.faults();
    return faults.isEmpty()
        ? new Read(new RuleBook(id, thresholds, rules), faults)
        : new Read(null, faults);
  }

  /** The national rules as they stand in the file, by their ids. */
  public static Map<String, JsonNode> nationalTexts() {
    Map<String, JsonNode> texts = new LinkedHashMap<>();
    DataFile.read(RuleReader.class, NATIONAL)
        .path("rules")
        .forEach(rule -> texts.put(rule.path("id").asText(), rule));
    return texts;
  }

  /**
   * Reads one rule of a city. On whom it acts is decided by steps and not by the text, so a mode
   * that was copied along is passed over; it is in shadow.
   *
   * @param fields faults are noted there
   */
  public static Rule cityRule(Fields fields) {
    fields.ignore("/mode");
    fields.ignore("/share");
    return rule(fields, Mode.SHADOW);
  }

  private static Rule rule(Fields fields) {
    How how = fields.choice("/mode", How.class).required().orElse(How.SHADOW);
    long share = fields.whole("/share").min(1).max(99).orElse(1);
    return rule(
        fields,
        switch (how) {
          case LIVE -> Mode.LIVE;
          case SHADOW -> Mode.SHADOW;
          case SHARE -> Mode.share((int) share);
        });
  }

  private static Rule rule(Fields fields, Mode mode) {
    String sentence = fields.text("/sentence").required().max(200).orEmpty();
    List<Clause> clauses = fields.list("/clauses").min(1).max(8).of(ClauseReader::clause);
    for (int i = clauses.size() + 1; i < 10; i++) {
      if (sentence.contains("{" + i)) {
        fields.fault("/sentence", "NO_SUCH_NUMBER", "句子里的{" + i + "}没有对应的条件。");
      }
    }
    Subject.Kind subject =
        fields.choice("/subject", Subject.Kind.class).required().orElse(Subject.Kind.PERSON);
    for (int i = 0; i < clauses.size(); i++) {
      long reach = clauses.get(i).reach(subject);
      if (clauses.get(i).least() > reach) {
        fields.fault("/clauses/" + i + "/least", "MORE_THAN_REMEMBERED", "这类信号最多记住" + reach + "条。");
      }
    }
    return new Rule(
        fields.text("/id").required().matching(ID, "编号由大写字母、数字和短横组成。").orEmpty(),
        subject,
        fields.date("/from").required().orElse(LocalDate.EPOCH),
        fields.choice("/typology", Typology.class).required().orElse(Typology.UNKNOWN),
        mode,
        (int) fields.whole("/weight").required().min(1).max(1000).orElse(1),
        clauses,
        sentence,
        fields.list("/cases").min(2).max(20).of(CaseReader::ruleCase));
  }
}

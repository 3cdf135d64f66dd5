package org.mashang.screening.criteria.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.law.Citations;
import org.mashang.screening.criteria.CriteriaVersion;
import org.mashang.screening.criteria.Criterion;
import org.mashang.screening.criteria.Effect;
import org.mashang.screening.criteria.Outcome;
import org.mashang.screening.criteria.OutcomeCase;
import org.mashang.screening.criteria.TestCase;
import org.mashang.screening.criteria.logic.Expression;
import org.mashang.screening.fact.Truth;

/** Reads one version of the criteria. */
final class VersionReader {

  private static final String ID = "[A-Z0-9-]{2,40}/[1-9]\\d{0,3}";

  private final boolean tried;
  private final Set<String> codes = new HashSet<>();
  private boolean national;
  private LocalDate from = LocalDate.MIN;

  /**
   * @param tried whether the criteria's own cases are run
   */
  VersionReader(boolean tried) {
    this.tried = tried;
  }

  /** Null if there is no telling what is meant; the faults say why. */
  @Nullable CriteriaVersion read(Cursor root, JsonNode tree) {
    root.only("id", "scope", "title", "from", "to", "criteria", "cases");
    String id = root.text("id");
    if (!id.matches(ID)) {
      root.fault("id", "ID_EXPECTED", "应当写作“名称/版本号”，例如CN-2023-187/1");
    }
    String scope = root.text("scope");
    national = scope.equals(CriteriaVersion.NATIONAL);
    if (!national && !scope.matches("\\d{6}")) {
      root.fault("scope", "SCOPE_EXPECTED", "应当填写CN或者六位行政区划代码");
    }
    LocalDate first = root.day("from");
    LocalDate last = root.has("to") ? root.day("to") : null;
    if (first == null) {
      return null;
    }
    from = first;
    if (last != null && last.isBefore(first)) {
      root.fault("to", "ENDS_BEFORE_IT_BEGINS", "截止日早于起始日");
    }
    List<Criterion> criteria = root.each("criteria", this::criterion);
    if (criteria.isEmpty()) {
      root.fault("criteria", "TOO_FEW", "至少要有一项标准");
    }
    return new CriteriaVersion(
        id,
        scope,
        root.text("title"),
        first,
        last,
        Canonical.sha256(tree),
        criteria,
        root.eachIfAny("cases", VersionReader::outcomeCase));
  }

  private @Nullable Criterion criterion(Cursor at) {
    int before = at.faults();
    at.only("code", "article", "also", "effect", "label", "sentence", "next", "when", "cases");
    String code = at.text("code");
    if (!codes.add(code)) {
      at.fault("code", "TWICE", "“" + code + "”已经有了");
    }
    String article = citation(at.at("article"));
    Effect effect = at.constant("effect", Effect.class);
    if (effect != null && !national && !effect.local()) {
      at.fault("effect", "LOCAL_MAY_NOT", "地方标准只能提示或者转人工审查，不能改变全国标准");
    }
    Expression when = at.has("when") ? ExpressionReader.read(at.at("when")) : null;
    if (!at.has("when")) {
      at.fault("when", "MISSING", "应当写明条件");
    }
    List<TestCase> cases = at.each("cases", VersionReader::testCase);
    if (cases.isEmpty()) {
      at.fault("cases", "TOO_FEW", "至少要有一个用例");
    }
    Criterion read =
        effect == null || when == null
            ? null
            : new Criterion(
                code,
                article,
                at.eachIfAny("also", this::citation),
                effect,
                at.text("label"),
                at.text("sentence"),
                at.text("next"),
                when,
                cases);
    if (tried && read != null && at.faults() == before) {
      run(at, read);
    }
    return read;
  }

  /** A criterion is valid only if its own cases come out as they say. */
  private static void run(Cursor at, Criterion criterion) {
    for (int i = 0; i < criterion.cases().size(); i++) {
      TestCase test = criterion.cases().get(i);
      Truth truth = criterion.when().of(test.facts()).truth();
      if (truth != test.truth()) {
        at.fault(
            "cases/" + i, "CASE_FAILS", "用例“" + test.name() + "”应为" + test.truth() + "，实为" + truth);
      }
    }
  }

  private String citation(Cursor at) {
    String key = at.text();
    boolean known =
        Citations.all().stream()
            .anyMatch(
                row -> row.key().equals(key) && (from.isBefore(row.from()) || row.isInForce(from)));
    if (!known && !key.isEmpty()) {
      at.fault("", "UNKNOWN_CITATION", "条文表中没有施行中的“" + key + "”");
    }
    return key;
  }

  private static @Nullable TestCase testCase(Cursor at) {
    at.only("name", "facts", "truth");
    Truth truth = at.constant("truth", Truth.class);
    String name = at.text("name");
    var facts = SheetReader.read(at.at("facts"));
    return truth == null ? null : new TestCase(name, facts, truth);
  }

  private static @Nullable OutcomeCase outcomeCase(Cursor at) {
    at.only("name", "facts", "outcome");
    Outcome outcome = at.constant("outcome", Outcome.class);
    String name = at.text("name");
    var facts = SheetReader.read(at.at("facts"));
    return outcome == null ? null : new OutcomeCase(name, facts, Objects.requireNonNull(outcome));
  }
}

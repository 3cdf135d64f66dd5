package org.mashang.benchmarks.papers;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mashang.screening.fact.FactKey;

/** The truth about a case, as it is written beside its files. */
public final class TruthFile {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private TruthFile() {}

  /** Numbers are milligrams per 100 ml; a fact that is missing is one no paper speaks of. */
  public static ObjectNode of(CasePapers papers) {
    ObjectNode truth = JSON.objectNode();
    truth.put("id", papers.id());
    truth.put("seed", papers.seed());
    amount(truth, "bloodAlcohol", papers.said().get(FactKey.BLOOD_ALCOHOL));
    amount(truth, "breathAlcohol", papers.said().get(FactKey.BREATH_ALCOHOL));
    truth.put("outcome", papers.expected().outcome());
    truth.put("onlyJudgementLeft", papers.expected() == Expected.ONLY_JUDGEMENT_LEFT);
    truth.set("facts", facts(papers.said()));
    truth.set("implied", facts(papers.implied()));
    ArrayNode all = truth.putArray("papers");
    for (CasePapers.Paper paper : papers.papers()) {
      ObjectNode one = all.addObject();
      one.put("name", paper.name());
      one.put("kind", paper.kind());
      one.put("sealOnResult", paper.sealed());
      ArrayNode pages = one.putArray("pages");
      for (Sheet sheet : paper.sheets()) {
        ObjectNode page = pages.addObject();
        page.put("text", sheet.text());
        ArrayNode lines = page.putArray("lines");
        for (Sheet.Row row : sheet.rows()) {
          ObjectNode line = lines.addObject();
          line.put("text", row.text());
          line.put("hand", row.hand());
          line.put("sealed", row.sealed());
          ArrayNode box = line.putArray("box");
          box.add(rounded(row.left())).add(rounded(row.top()));
          box.add(rounded(row.right())).add(rounded(row.bottom()));
        }
      }
    }
    return truth;
  }

  private static void amount(ObjectNode truth, String name, @Nullable String value) {
    if (value == null) {
      truth.putNull(name);
    } else {
      truth.set(name, JSON.numberNode(new BigDecimal(value)));
    }
  }

  private static ObjectNode facts(Map<FactKey, String> facts) {
    ObjectNode node = JSON.objectNode();
    facts.forEach((key, value) -> node.put(key.name(), value));
    return node;
  }

  private static double rounded(double fraction) {
    return Math.round(fraction * 10_000) / 10_000.0;
  }
}

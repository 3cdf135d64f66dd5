package org.mashang.screening.criteria.receipt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mashang.casework.law.Citation;
import org.mashang.casework.law.Citations;
import org.mashang.platform.json.Json;
import org.mashang.platform.json.Showing;
import org.mashang.screening.criteria.Finding;
import org.mashang.screening.criteria.Result;
import org.mashang.screening.criteria.file.Canonical;
import org.mashang.screening.fact.FactSheet;

/**
 * The receipt of a screening (筛查回执): a JSON document that says by itself which papers were read,
 * which facts were taken from where, who corrected what, which articles and criteria were used, and
 * what came out. It has one spelling and holds no time but those of corrections, so the same
 * screening gives the same bytes.
 *
 * <p>It quotes the papers and names people, unmasked, because a check needs the words themselves:
 * whoever stores it encrypts it and lets only the case's own officers read it.
 */
public final class Receipt {

  /** What kind of document it is. */
  public static final String FORMAT = "screening-receipt/1";

  private static final JsonMapper MAPPER = Json.shown(Showing.FULL);

  private final JsonNode tree;
  private final byte[] bytes;

  private Receipt(JsonNode tree) {
    this.tree = tree;
    this.bytes = Canonical.bytes(tree);
  }

  /**
   * The receipt of a result.
   *
   * @param on the day whose law the articles are cited from
   * @param sources every paper that was read, in any order
   * @param corrections in the order in which they were made
   */
  public static Receipt of(
      LocalDate on,
      List<Source> sources,
      FactSheet facts,
      List<Correction> corrections,
      Result result) {
    ObjectNode root = MAPPER.createObjectNode();
    JsonNode papers =
        MAPPER.valueToTree(sources.stream().sorted(Comparator.comparing(Source::paper)).toList());
    root.put("format", FORMAT);
    root.put("lawOn", on.toString());
    root.set("papers", papers);
    root.put("inputSha256", Canonical.sha256(papers));
    root.set("facts", MAPPER.valueToTree(facts.answers()));
    root.set("corrections", MAPPER.valueToTree(corrections));
    root.set("result", MAPPER.valueToTree(result));
    root.set("articles", articles(on, result));
    return new Receipt(root);
  }

  /** The articles in words, so that nobody needs our table to read it. */
  private static ArrayNode articles(LocalDate on, Result result) {
    Set<String> keys = new TreeSet<>();
    for (Finding finding : result.findings()) {
      keys.add(finding.article());
      keys.addAll(finding.also());
    }
    ArrayNode articles = MAPPER.createArrayNode();
    for (String key : keys) {
      Citation citation = Citations.of(key, on);
      articles
          .addObject()
          .put("key", key)
          .put("cited", citation.inFull())
          .put("version", citation.version());
    }
    return articles;
  }

  /** The document: UTF-8, canonical. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** SHA-256 of the bytes, in hexadecimal: its name, and what an event remembers. */
  public String sha256() {
    return Canonical.sha256(bytes);
  }

  /** The document as a tree, to look into. */
  public JsonNode tree() {
    return tree.deepCopy();
  }
}

package org.mashang.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** How a paper reaches the people of the demo city: handed over, with a receipt. */
final class Delivery {

  private static final List<String> PARTIES = List.of("applicant", "respondent");

  private Delivery() {}

  /** Hands the newest paper to the first party that does not have it. */
  static Map<String, Object> next(JsonNode seen) {
    JsonNode papers = seen.path("documents");
    JsonNode newest = papers.path(papers.size() - 1);
    List<String> have = newest.path("services").findValuesAsText("party");
    String party =
        PARTIES.stream().filter(each -> !have.contains(each)).findFirst().orElse("applicant");
    return of(newest, party);
  }

  /** Hands a paper to a party. */
  static Map<String, Object> of(JsonNode paper, String party) {
    return Map.of(
        "document",
        paper.path("documentId").asText(),
        "party",
        party,
        "method",
        "DIRECT",
        "proof",
        "送达回证");
  }
}

package org.mashang.local.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One notarial order of the demo city and how far it has come.
 *
 * @param matter id in the catalogue
 * @param country where it is to be used; null in China
 * @param urgent whether it is needed today
 * @param course what the office does with it
 */
record NotaryPlan(String matter, @Nullable String country, boolean urgent, List<Act> course) {

  /**
   * One thing somebody does.
   *
   * @param user of the demo people
   */
  record Act(String user, String type, Map<String, Object> given) {}

  private static final String OFFICE = "330800N1";
  private static final String NOTARY = "notary-330800N1-2";
  private static final String HEAD = "head-330800N1";

  private static final Act DISPATCH =
      new Act("dispatcher-330800", "dispatch", Map.of("offices", List.of(OFFICE)));
  private static final Act TAKE = by("take", Map.of());
  private static final Act IDENTITY = by("checkIdentity", Map.of());

  /** Stands for as many as the order needs. */
  static final Act PAPERS = by("recordPaper", Map.of());

  private static final Act ACCEPT = by("accept", Map.of("informed", true));
  private static final Act PAY = by("recordPayment", Map.of("receipt", "演示票据"));
  private static final Act DRAFT = by("draft", Map.of());
  private static final Act PROPOSE = by("proposeCertificate", Map.of());
  private static final Act APPROVE = new Act(HEAD, "approve", Map.of());
  private static final Act ISSUE = by("issue", Map.of());

  /** Every stage of the desks is among them. */
  static List<NotaryPlan> all() {
    List<Act> taken = List.of(DISPATCH, TAKE);
    List<Act> accepted = List.of(DISPATCH, TAKE, IDENTITY, PAPERS, ACCEPT);
    List<Act> drafted = plus(accepted, PAY, DRAFT);
    return List.of(
        new NotaryPlan("LICENCE_COPY", "PK", true, plus(drafted, ISSUE)),
        new NotaryPlan("POWER_OF_ATTORNEY_COMPANY", "PK", true, plus(drafted, ISSUE)),
        new NotaryPlan("DEGREE", "GB", false, drafted),
        new NotaryPlan("BIRTH", "AU", false, accepted),
        new NotaryPlan(
            "KINSHIP",
            "CA",
            false,
            plus(accepted, by("startVerification", Map.of("pauses", true)))),
        new NotaryPlan("WILL", null, false, plus(drafted, PROPOSE)),
        new NotaryPlan("INHERITANCE", null, false, plus(drafted, PROPOSE, APPROVE, ISSUE)),
        new NotaryPlan("NO_CRIMINAL_RECORD", "US", false, taken),
        new NotaryPlan("DRIVING_LICENCE", "NZ", true, List.of(DISPATCH)),
        new NotaryPlan("ARTICLES_OF_ASSOCIATION", "VN", false, List.of()),
        new NotaryPlan("SURVIVAL", null, false, List.of()),
        new NotaryPlan(
            "EVIDENCE_PRESERVATION", null, false, plus(taken, by("requestSupplement", Map.of()))));
  }

  private static Act by(String type, Map<String, Object> given) {
    return new Act(NOTARY, type, given);
  }

  private static List<Act> plus(List<Act> course, Act... more) {
    return Stream.concat(course.stream(), Stream.of(more)).toList();
  }
}

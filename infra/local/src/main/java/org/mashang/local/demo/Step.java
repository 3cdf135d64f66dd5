package org.mashang.local.demo;

import java.util.List;
import java.util.Map;

/**
 * One thing an officer does on a case.
 *
 * @param days after the step before, where the calendar moves
 * @param who {@code clerk} or {@code head}
 * @param type of the command
 * @param given what is said in its form; the rest is filled in
 */
record Step(int days, String who, String type, Map<String, Object> given) {

  private static final Step ACCEPT = clerk(2, "accept", Map.of("procedure", "ORDINARY"));
  private static final Step SEND = clerk(1, "sendToRespondent", Map.of());
  private static final Step ANSWER = clerk(9, "recordAnswer", Map.of("evidence", true));
  private static final Step HEAR = clerk(5, "hearParty", Map.of());
  private static final Step APPROVE = new Step(2, "head", "approve", Map.of());
  private static final Step SERVE = clerk(2, "recordService", Map.of());

  /** What becomes of cases, one after the other: every stage of the desk is among them. */
  private static final List<List<Step>> COURSES =
      List.of(
          List.of(),
          List.of(ACCEPT, SEND, ANSWER, HEAR, propose("MAINTAIN"), APPROVE, SERVE, SERVE),
          List.of(clerk(1, "requestSupplement", Map.of())),
          List.of(ACCEPT),
          List.of(ACCEPT, SEND, ANSWER, HEAR, propose("REVOKE"), APPROVE, SERVE, SERVE),
          List.of(ACCEPT, SEND),
          List.of(clerk(3, "refuse", Map.of())),
          List.of(ACCEPT, SEND, ANSWER),
          List.of(ACCEPT, SEND, ANSWER, HEAR, propose("CONFIRM_UNLAWFUL")),
          List.of(ACCEPT, SEND, ANSWER, clerk(4, "suspend", Map.of())),
          List.of(clerk(2, "passOn", Map.of())),
          List.of(ACCEPT, SEND, ANSWER, HEAR, propose("CHANGE"), APPROVE),
          List.of(ACCEPT, SEND, ANSWER, clerk(20, "proposeExtension", Map.of("days", 30))),
          List.of(
              clerk(1, "accept", Map.of("procedure", "SIMPLIFIED", "ground", "CONSENT")),
              SEND,
              ANSWER),
          List.of(ACCEPT, clerk(2, "withdraw", Map.of()), clerk(1, "permitWithdrawal", Map.of())),
          List.of(
              clerk(1, "requestSupplement", Map.of()), clerk(6, "supplement", Map.of()), ACCEPT),
          List.of(ACCEPT, SEND, ANSWER, clerk(3, "startMediation", Map.of())));

  static List<Step> courseOf(Filing filing) {
    return COURSES.get((filing.number() - 1) % COURSES.size());
  }

  private static Step clerk(int days, String type, Map<String, Object> given) {
    return new Step(days, "clerk", type, given);
  }

  private static Step propose(String kind) {
    return clerk(12, "proposeDecision", Map.of("kind", kind));
  }
}

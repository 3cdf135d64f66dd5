package org.mashang.fraud.alert;

/**
 * Why an alert was raised.
 *
 * @param rule the rule's id, for example {@code R-AUTH-01}; {@code SCORE} for the learned score
 * @param version the rule book's version, or the model's id
 * @param sentence the plain sentence that people read, with its numbers filled in
 * @param weight points it adds
 */
public record Reason(String rule, String version, String sentence, int weight) {}

package org.mashang.casework;

/**
 * One thing that is wrong with one field.
 *
 * @param pointer JSON pointer (RFC 6901) into the body, for example {@code /applicant/idNumber}
 * @param code stable, upper snake case
 * @param reason one Chinese sentence for the person
 */
public record Fault(String pointer, String code, String reason) {}

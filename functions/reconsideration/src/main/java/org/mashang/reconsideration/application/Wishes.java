package org.mashang.reconsideration.application;

/**
 * What the applicant asks for or agrees to beside the request itself.
 *
 * @param stay that the act is not carried out meanwhile (42)
 * @param compensation compensation by the authority (72)
 * @param hearing a hearing (50(2))
 * @param simplifiedConsent agrees to the simplified procedure (53(2))
 * @param mediation is willing to talk under mediation (5)
 */
public record Wishes(
    boolean stay,
    boolean compensation,
    boolean hearing,
    boolean simplifiedConsent,
    boolean mediation) {}

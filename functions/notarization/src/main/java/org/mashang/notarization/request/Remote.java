package org.mashang.notarization.request;

/**
 * A request to be notarised by remote video from abroad (海外远程视频公证).
 *
 * @param country where the applicant is, ISO 3166
 * @param longTerm whether the applicant is a mainland citizen who lives there (180 days or a
 *     residence status)
 */
public record Remote(String country, boolean longTerm) {}

package org.mashang.reconsideration.application;

import java.time.Instant;

/**
 * How an application made by word of mouth was taken down (口头申请, 22(3)).
 *
 * @param takenAt when it was made
 * @param readBack whether the record was read back to the applicant and confirmed
 */
public record Oral(Instant takenAt, boolean readBack) {}

package org.mashang.reconsideration.application;

import org.jspecify.annotations.Nullable;

/**
 * Against whom (被申请人, 19).
 *
 * @param authorityId which authority of the city's list; null if it is none of them
 * @param name as the list says, or as the applicant wrote
 */
public record Respondent(@Nullable String authorityId, String name) {}

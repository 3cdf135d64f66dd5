package org.mashang.reconsideration.city;

import org.jspecify.annotations.Nullable;

/**
 * Somebody whose acts one may complain of (行政机关, 授权组织).
 *
 * @param division where it works
 * @param of to whom it belongs: the authority that set it up, the government it serves, or the next
 *     higher department it answers to; null for the city government, which answers to the province
 * @param byDivision whether it is a city department's agency for one division (24(4), last clause)
 */
public record Authority(
    String id,
    String name,
    String division,
    AuthorityKind kind,
    @Nullable String of,
    boolean byDivision) {}

package org.mashang.notarization.office;

import org.jspecify.annotations.Nullable;

/**
 * The places an application names, as division codes; null where none was given.
 *
 * @param domicile 住所地
 * @param residence where the person usually lives (经常居住地)
 * @param actPlace where the act is done or the fact happened (行为地或者事实发生地)
 * @param immovable where the land or house lies (不动产所在地)
 */
public record Places(
    @Nullable String domicile,
    @Nullable String residence,
    @Nullable String actPlace,
    @Nullable String immovable) {}

package org.mashang.reconsideration.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.law.Citation;

/**
 * Somebody who may decide on an application (有管辖权的行政复议机关).
 *
 * @param id one of the city's organs; null if it is none of them
 * @param reason why, for an old person to understand
 */
public record CompetentOrgan(
    @Nullable String id, String name, String reason, List<Citation> citations) {}

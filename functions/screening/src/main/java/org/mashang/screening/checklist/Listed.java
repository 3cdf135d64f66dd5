package org.mashang.screening.checklist;

import org.jspecify.annotations.Nullable;
import org.mashang.screening.criteria.logic.Expression;

/**
 * A paper that is asked for.
 *
 * @param code stable, for example {@code BLOOD_OPINION}
 * @param name in Chinese
 * @param article key of the item of article 7
 * @param when what it depends on; null if every case needs it
 * @param whenSaid the same in a few Chinese words; null likewise
 */
public record Listed(
    String code,
    String name,
    String article,
    @Nullable Expression when,
    @Nullable String whenSaid) {}

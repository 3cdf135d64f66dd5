package org.mashang.notarization.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A paper a matter needs (证明材料).
 *
 * @param source where one gets it, for an old person to understand
 * @param commitmentAllowed whether a promise may stand for it at first (告知承诺)
 * @param commitmentDays working days from acceptance to bring it; 0 where no promise is allowed
 * @param attached whether a copy is bound into the certificate
 * @param when only then is it asked for; null: always
 */
public record Paper(
    String id,
    String name,
    String source,
    boolean required,
    boolean commitmentAllowed,
    int commitmentDays,
    boolean attached,
    @Nullable When when) {}

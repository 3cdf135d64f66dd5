package org.mashang.fraud.intake;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mashang.fraud.signal.Mark;
import org.mashang.fraud.signal.SignalKind;
import org.mashang.fraud.signal.Typology;

/**
 * A signal as a source tells it, names and all. It lives as long as one call and is never kept.
 *
 * @param phone of the person, plain; null for a listing
 * @param number that called or wrote; null if not told
 * @param account that gets the money; null if not told
 * @param division null if not told
 * @param typology of a report; null elsewhere
 */
record Told(
    SignalKind kind,
    String id,
    Instant at,
    @Nullable String phone,
    @Nullable String number,
    @Nullable String account,
    @Nullable String division,
    Set<Mark> marks,
    long fen,
    int seconds,
    @Nullable Typology typology) {}

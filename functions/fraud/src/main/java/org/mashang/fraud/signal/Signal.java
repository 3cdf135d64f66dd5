package org.mashang.fraud.signal;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mashang.fraud.subject.Subject;

/**
 * One thing a source told of, with every name already replaced by a pseudonym.
 *
 * @param city division code of the city whose data it is
 * @param kind what happened
 * @param source who tells: the partner's code
 * @param id the source's own id: the same source and id is the same signal, however often it comes
 * @param at when it happened, not when it came
 * @param about whom it concerns; for {@link SignalKind#LISTED} the account or number itself
 * @param other the number that called or wrote, or the account that gets the money; null if the
 *     source does not say
 * @param division district of the person, or of the branch or cell where it happened, as the source
 *     says; null if it does not: a warning then goes to the city's desk
 * @param marks what the source says of it by yes or no
 * @param fen amount in fen; 0 where there is none
 * @param seconds length of a call; 0 where there is none
 * @param typology what a report holds it for; null elsewhere
 */
public record Signal(
    String city,
    SignalKind kind,
    String source,
    String id,
    Instant at,
    Subject about,
    @Nullable Subject other,
    @Nullable String division,
    Set<Mark> marks,
    long fen,
    int seconds,
    @Nullable Typology typology) {

  public Signal {
    marks = Set.copyOf(marks);
  }

  public boolean has(Mark mark) {
    return marks.contains(mark);
  }
}

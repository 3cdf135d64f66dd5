package org.mashang.fraud.proceeding;

import java.time.Instant;
import java.util.List;
import org.mashang.casework.Personal;
import org.mashang.casework.rule.Copies;
import org.mashang.fraud.term.Notice;

/**
 * A message that is to be sent to the person (提醒).
 *
 * @param tries what came of it, oldest first
 * @param givenUp whether nobody tries any more
 */
public record OrderedNotice(
    int number,
    Notice channel,
    Personal text,
    Officer by,
    Instant at,
    List<NoticeTry> tries,
    boolean givenUp) {

  public OrderedNotice {
    tries = List.copyOf(tries);
  }

  /** Whether a try is on record. */
  public boolean knows(int number) {
    return tries.stream().anyMatch(one -> one.number() == number);
  }

  /** Whether it is news that a try has or has not arrived. */
  public boolean hears(int number, Arrival said) {
    return tries.stream().anyMatch(one -> one.number() == number && one.hears(said));
  }

  OrderedNotice reported(int number, Arrival said, boolean last) {
    return new OrderedNotice(
        this.number,
        channel,
        text,
        by,
        at,
        WarningChange.each(tries, one -> one.number() == number ? one.reported(said) : one),
        last);
  }

  OrderedNotice tried(NoticeTry one, boolean last) {
    return new OrderedNotice(this.number, channel, text, by, at, Copies.plus(tries, one), last);
  }
}

package org.mashang.fraud.tally;

import java.util.List;
import org.mashang.casework.tally.Count;
import org.mashang.fraud.proceeding.Event;
import org.mashang.fraud.proceeding.Warning;
import org.mashang.fraud.term.StopAnswer;

/**
 * What is counted of money (资金统计), in fen.
 *
 * <ul>
 *   <li>{@code fraud.avoided} kind: Proof; outcome: STANDS, or REVERSED with the same amount below
 *       zero: the sum of the amounts is what stands
 *   <li>{@code fraud.stopped} kind: StopBody; outcome: STOPPED, PARTLY; of other answers nothing is
 *       counted
 *   <li>{@code fraud.returned}
 * </ul>
 */
final class Money {

  private Money() {}

  static List<Count> stopped(Event.StopAnswered e, Warning after, Place place) {
    boolean stopped = e.answer() == StopAnswer.STOPPED || e.answer() == StopAnswer.PARTLY;
    return after.stops().stream()
        .filter(one -> stopped && one.number() == e.number())
        .map(
            one ->
                place
                    .count("fraud.stopped")
                    .kind(one.to().name())
                    .outcome(e.answer().name())
                    .amount(e.fen()))
        .toList();
  }

  static List<Count> returned(Event.MoneyReturned e, Place place) {
    return List.of(place.count("fraud.returned").amount(e.fen()));
  }

  static List<Count> avoided(Event.LossAvoided e, Place place) {
    return List.of(avoided(place).kind(e.proof().name()).outcome("STANDS").amount(e.fen()));
  }

  static List<Count> reversed(Event.AvoidanceReversed e, Warning after, Place place) {
    return after.avoided().stream()
        .filter(one -> one.number() == e.number())
        .map(one -> avoided(place).kind(one.proof().name()).outcome("REVERSED").amount(-e.fen()))
        .toList();
  }

  private static Count avoided(Place place) {
    return place.count("fraud.avoided");
  }
}

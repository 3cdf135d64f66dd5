package org.mashang.reconsideration.proceeding;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.rule.Copies;
import org.mashang.reconsideration.term.HearingMeans;

/**
 * Who was heard, and hearings proper (听取意见 49, 听证 50, 51).
 *
 * @param heard opinions heard, in order
 * @param requested whether the applicant asked for a hearing
 * @param called the hearing that is to come or whose record is outstanding; null if none
 * @param heldOn the days hearings took place and were recorded
 */
public record Hearings(
    List<Heard> heard, boolean requested, @Nullable Called called, List<LocalDate> heldOn) {

  /** One opinion heard. */
  public record Heard(String party, HearingMeans means, LocalDate on) {}

  /**
   * A hearing that was called.
   *
   * @param toldOn the day of the notice
   */
  public record Called(LocalDateTime at, String place, LocalDate toldOn) {}

  public Hearings {
    heard = List.copyOf(heard);
    heldOn = List.copyOf(heldOn);
  }

  Hearings withHeard(Heard one) {
    return new Hearings(Copies.plus(heard, one), requested, called, heldOn);
  }

  Hearings withRequest() {
    return new Hearings(heard, true, called, heldOn);
  }

  Hearings withCalled(@Nullable Called next) {
    return new Hearings(heard, requested, next, heldOn);
  }

  Hearings withHeld(LocalDate day) {
    return new Hearings(heard, requested, called, Copies.plus(heldOn, day));
  }

  /** Whether a party was heard, or could not be heard for its own reasons (49). */
  boolean heard(String party) {
    return heard.stream().anyMatch(one -> one.party().equals(party));
  }
}

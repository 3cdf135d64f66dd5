package org.mashang.screening.proceeding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mashang.screening.term.FastTrack;
import org.mashang.screening.term.Referral;

/**
 * What the clocks are counted from.
 *
 * @param filedOn when the police opened the criminal case (立案)
 * @param receivedOn when the procuratorate received it, the last time
 * @param extended by fifteen days, or to fifteen on the fast track
 * @param sentBackOn while the police investigate further; null otherwise
 * @param sentBack how often it was sent back
 * @param screenedOn the first complete screening; null until then
 * @param opinionOn the first opinion; null until then
 */
public record Terms(
    Referral referral,
    LocalDate filedOn,
    LocalDate receivedOn,
    boolean inCustody,
    boolean extended,
    FastTrack fastTrack,
    @Nullable LocalDate sentBackOn,
    int sentBack,
    @Nullable LocalDate screenedOn,
    @Nullable LocalDate opinionOn) {

  Terms received(LocalDate on) {
    return new Terms(
        Referral.TRANSFERRED,
        filedOn,
        on,
        inCustody,
        false,
        fastTrack,
        null,
        sentBack,
        screenedOn,
        opinionOn);
  }

  Terms back(LocalDate on) {
    return new Terms(
        referral,
        filedOn,
        receivedOn,
        inCustody,
        extended,
        fastTrack,
        on,
        sentBack + 1,
        screenedOn,
        opinionOn);
  }

  Terms custody(boolean now) {
    return new Terms(
        referral,
        filedOn,
        receivedOn,
        now,
        extended,
        fastTrack,
        sentBackOn,
        sentBack,
        screenedOn,
        opinionOn);
  }

  Terms longer() {
    return new Terms(
        referral,
        filedOn,
        receivedOn,
        inCustody,
        true,
        fastTrack,
        sentBackOn,
        sentBack,
        screenedOn,
        opinionOn);
  }

  Terms track(FastTrack track) {
    return new Terms(
        referral,
        filedOn,
        receivedOn,
        inCustody,
        extended,
        track,
        sentBackOn,
        sentBack,
        screenedOn,
        opinionOn);
  }

  Terms screened(LocalDate on) {
    return new Terms(
        referral,
        filedOn,
        receivedOn,
        inCustody,
        extended,
        fastTrack,
        sentBackOn,
        sentBack,
        screenedOn == null ? on : screenedOn,
        opinionOn);
  }

  Terms opinion(LocalDate on) {
    return new Terms(
        referral,
        filedOn,
        receivedOn,
        inCustody,
        extended,
        fastTrack,
        sentBackOn,
        sentBack,
        screenedOn,
        opinionOn == null ? on : opinionOn);
  }
}

package org.mashang.fraud.proceeding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;
import org.mashang.fraud.term.StopAnswer;
import org.mashang.fraud.term.StopBody;

/**
 * A request to stop money that is on its way (紧急止付请求). Whoever gets it decides.
 *
 * @param fen how much was asked for
 * @param answer null until it is answered
 * @param stopped fen that were stopped; 0 until then
 * @param document number of the answer; empty until then
 */
public record StopRequest(
    int number,
    StopBody to,
    long fen,
    Personal reason,
    Officer by,
    Instant at,
    @Nullable StopAnswer answer,
    long stopped,
    String document) {

  StopRequest answered(StopAnswer how, long fen, String paper) {
    return new StopRequest(number, to, this.fen, reason, by, at, how, fen, paper);
  }

  public boolean open() {
    return answer == null;
  }
}

package org.mashang.fraud.proceeding;

import java.time.Instant;
import org.mashang.fraud.term.Proof;

/**
 * An amount that was not lost, by its proof (避免损失).
 *
 * @param reversed whether it was lost after all
 */
public record Avoided(
    int number, long fen, Proof proof, String proofId, Officer by, Instant at, boolean reversed) {

  Avoided reverse() {
    return new Avoided(number, fen, proof, proofId, by, at, true);
  }
}

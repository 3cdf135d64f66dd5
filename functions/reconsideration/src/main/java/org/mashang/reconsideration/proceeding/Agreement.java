package org.mashang.reconsideration.proceeding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Mediation and settlement (调解 5, 73；和解 74).
 *
 * @param mediating whether mediation is going on
 * @param signedOn when all parties had signed the mediation document; null if they have not
 * @param settledOn when the parties settled among themselves; null if they have not
 */
public record Agreement(
    boolean mediating, @Nullable LocalDate signedOn, @Nullable LocalDate settledOn) {

  static final Agreement NONE = new Agreement(false, null, null);
}

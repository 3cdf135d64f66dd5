package org.mashang.history.story;

import java.time.Instant;
import java.util.List;
import org.mashang.casework.Actor;
import org.mashang.casework.Role;

/**
 * What happens in one case, from the command that opens it on.
 *
 * @param key by which the case and its commands are known; the same from the same seed
 * @param kind under which it is told in the end
 * @param lane cases of one lane are written one command after the other, by time: where they share
 *     a row, for example a series of numbers
 * @param opening who opens it and when
 */
public record Story<S, C>(
    String key, String kind, String lane, Opening<C> opening, List<Move<S, C>> moves) {

  /** The one the case is about; the case itself says who that is. */
  public static final Actor APPLICANT = new Actor("", "申请人", Role.APPLICANT, null);

  /**
   * The command that opens a case.
   *
   * @param id of the case
   */
  public record Opening<C>(Instant at, Actor by, String type, Naming id, Beginning<C> command) {}

  /** Derives the id of a case. */
  @FunctionalInterface
  public interface Naming {
    String of(String commandId);
  }

  /** The command that opens a case with an id. */
  @FunctionalInterface
  public interface Beginning<C> {
    C of(String caseId);
  }

  public Story {
    moves = List.copyOf(moves);
  }

  /** As far as it has come by then. */
  public Story<S, C> until(Instant end) {
    int known = 0;
    while (known < moves.size() && moves.get(known).at().isBefore(end)) {
      known++;
    }
    return first(known);
  }

  /** Only its first moves: afterwards nobody looks at the case any more. */
  public Story<S, C> first(int count) {
    return new Story<>(key, kind, lane, opening, moves.subList(0, Math.min(count, moves.size())));
  }
}

package org.mashang.reconsideration.hall;

/** What may be asked of a hall. */
public sealed interface HallCommand {

  /** Opens a hall with its first code. */
  record Register(HallDetails details) implements HallCommand {}

  /** Sets everything that is known of it anew. */
  record Change(HallDetails details) implements HallCommand {}

  /** Closes it: its codes lead nowhere any more. */
  record Retire(String reason) implements HallCommand {}

  /**
   * Makes a new code. The one before stays good until it is revoked, so that posters can follow.
   */
  record RotateCode(String reason) implements HallCommand {}

  /** Makes a code invalid at once, for example one that was pasted over or copied. */
  record RevokeCode(int serial, String reason) implements HallCommand {}
}

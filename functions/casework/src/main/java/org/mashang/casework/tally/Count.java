package org.mashang.casework.tally;

import org.jspecify.annotations.Nullable;

/**
 * One thing that an event adds to the figures (计数): one more of a measure, at a place, of a kind,
 * with an outcome. Nothing in it names or finds a person.
 *
 * @param measure what is counted, for example {@code reconsideration.decided}
 * @param division division code of six digits; empty if it is not known
 * @param organ code of the organ or office that handles it; empty if none does yet
 * @param hall at whose code it began; empty if at none
 * @param channel by what way it came; empty if that says nothing
 * @param kind what kind of thing it is, by the measure's own list
 * @param outcome how it came out, by the measure's own list
 * @param amount fen, where the measure is about money; may be negative, to take back; otherwise 0
 * @param lasted how long it took in the measure's unit (minutes or days), from 0; null if nothing
 *     was timed
 */
public record Count(
    String measure,
    String division,
    String organ,
    String hall,
    String channel,
    String kind,
    String outcome,
    long amount,
    @Nullable Long lasted) {

  public Count {
    if (measure.isEmpty()) {
      throw new IllegalArgumentException("a count of nothing");
    }
    if (lasted != null && lasted < 0) {
      throw new IllegalArgumentException(measure + " ended before it began");
    }
  }

  /** One more of a measure, nowhere yet. */
  public static Count of(String measure) {
    return new Count(measure, "", "", "", "", "", "", 0, null);
  }

  /** The same at a place. */
  public Count at(@Nullable String where, @Nullable String whose) {
    return new Count(measure, or(where), or(whose), hall, channel, kind, outcome, amount, lasted);
  }

  /** The same by a way. */
  public Count through(@Nullable String door, String way) {
    return new Count(measure, division, organ, or(door), way, kind, outcome, amount, lasted);
  }

  public Count kind(String what) {
    return new Count(measure, division, organ, hall, channel, what, outcome, amount, lasted);
  }

  public Count outcome(String how) {
    return new Count(measure, division, organ, hall, channel, kind, how, amount, lasted);
  }

  public Count amount(long fen) {
    return new Count(measure, division, organ, hall, channel, kind, outcome, fen, lasted);
  }

  /** The same, timed; what would be below zero, for a clock was set back, counts as zero. */
  public Count lasting(long units) {
    return new Count(
        measure, division, organ, hall, channel, kind, outcome, amount, Math.max(0, units));
  }

  private static String or(@Nullable String text) {
    return text == null ? "" : text;
  }
}

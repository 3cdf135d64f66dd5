package org.mashang.platform.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Please tell a person this: what a capability puts into the queue of notices. A notice is a
 * reminder; it never serves a document.
 *
 * @param v version of this message, 2
 * @param id of the notice, the same for the same one: ordered twice it is sent once
 * @param capability who orders it, for example {@code fraud}
 * @param caseId the case it is about
 * @param ref how the case calls this notice, for example its number
 * @param city division code
 * @param ways how the person wants to be told, the most wanted first; at least one
 * @param person keyed hash of the recipient, to count what one person gets
 * @param template what it says; null if somebody wrote it freely
 * @param text sealed for {@link #place}: what to say, or the template's values as a JSON object
 * @param urgent whether it goes out at night as well and beside the daily number
 * @param at when what it tells of happened
 */
public record NoticeOrder(
    int v,
    String id,
    String capability,
    String caseId,
    String ref,
    String city,
    List<Way> ways,
    String person,
    @Nullable Template template,
    String text,
    boolean urgent,
    Instant at) {

  /** The version that is written. */
  public static final int VERSION = 2;

  /** After that a notice is no news any more: it is not ordered, or given up. */
  public static final Duration NEWS = Duration.ofDays(3);

  public NoticeOrder {
    ways = List.copyOf(ways);
    if (ways.isEmpty()) {
      throw new IllegalArgumentException("a notice to nobody");
    }
    for (String each : List.of(id, capability, caseId, ref, city, person, text)) {
      Objects.requireNonNull(each);
    }
    Objects.requireNonNull(at);
  }

  /**
   * One way of telling.
   *
   * @param to number or address, sealed for {@link #place}
   */
  public record Way(NoticeChannel channel, String to) {
    public Way {
      Objects.requireNonNull(channel);
      Objects.requireNonNull(to);
    }
  }

  /** What a notice says: a text with gaps, of which a version never changes. */
  public record Template(String name, int version) {
    public Template {
      Objects.requireNonNull(name);
    }
  }

  /** What addresses and text of a notice are sealed for. */
  public static String place(String id) {
    return "NOTICE#" + id;
  }
}

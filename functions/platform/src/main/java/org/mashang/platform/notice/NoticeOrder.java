package org.mashang.platform.notice;

import java.time.Instant;

/**
 * Please tell a person this: what a capability puts into the queue of notices. A notice is a
 * reminder; it never serves a document.
 *
 * @param v version of this message, 1
 * @param id of the notice, the same for the same one: ordered twice it is sent once
 * @param capability who orders it, for example {@code fraud}
 * @param caseId the case it is about
 * @param ref how the case calls this notice, for example its number
 * @param city division code
 * @param channel by what way
 * @param to phone number, sealed for {@link #place}
 * @param person keyed hash of the recipient, to count what one person gets
 * @param text what to say, sealed for {@link #place}
 * @param urgent whether it goes out at night as well and beside the daily number
 * @param at when it was ordered
 */
public record NoticeOrder(
    int v,
    String id,
    String capability,
    String caseId,
    String ref,
    String city,
    NoticeChannel channel,
    String to,
    String person,
    String text,
    boolean urgent,
    Instant at) {

  /** The version that is written. */
  public static final int VERSION = 1;

  /** What number and text of a notice are sealed for. */
  public static String place(String id) {
    return "NOTICE#" + id;
  }
}

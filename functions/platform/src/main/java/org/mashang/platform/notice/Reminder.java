package org.mashang.platform.notice;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a case knows of one reminder to a person. It carries neither number, address nor text.
 *
 * @param ref how the case calls it
 * @param channel how the person is told now, or was told
 * @param template what it says; null if somebody wrote it freely
 * @param at when what it tells of happened
 * @param due when it is tried next; null if it waits no longer
 * @param attempts every try with its answer, oldest first
 */
public record Reminder(
    String ref,
    NoticeChannel channel,
    @Nullable String template,
    NoticeState state,
    Instant at,
    @Nullable Instant due,
    List<NoticeAttempt> attempts) {

  public Reminder {
    attempts = List.copyOf(attempts);
  }
}

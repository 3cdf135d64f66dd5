package org.mashang.notices.desk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mashang.notices.notice.Notice;
import org.mashang.platform.notice.NoticeAttempt;
import org.mashang.platform.notice.NoticeChannel;
import org.mashang.platform.notice.NoticeState;

/**
 * A notice on the desk: neither number nor text, those stand on the case.
 *
 * @param template what it says; null if somebody wrote it freely
 * @param due when it is tried next; null if it waits no longer
 * @param tries all of them, whatever came of them
 * @param attempts the latest ten, latest first
 */
record NoticeView(
    String id,
    String capability,
    String caseId,
    String ref,
    NoticeChannel channel,
    @Nullable String template,
    boolean urgent,
    NoticeState state,
    Instant at,
    @Nullable Instant due,
    int tries,
    List<NoticeAttempt> attempts,
    Notice.@Nullable Again again,
    long version) {

  private static final int SHOWN = 10;

  static NoticeView of(Notice notice) {
    var order = notice.order();
    var template = order.template();
    return new NoticeView(
        notice.id(),
        order.capability(),
        order.caseId(),
        order.ref(),
        notice.told().channel(),
        template == null ? null : template.name() + "@" + template.version(),
        order.urgent(),
        notice.state(),
        order.at(),
        notice.waits() ? notice.due() : null,
        notice.attempts().size(),
        notice.attempts().reversed().stream().limit(SHOWN).toList(),
        notice.again(),
        notice.version());
  }
}

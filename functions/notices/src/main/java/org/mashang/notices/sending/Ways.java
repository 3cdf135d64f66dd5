package org.mashang.notices.sending;

import org.mashang.notices.notice.Notice;
import org.mashang.notices.provider.Providers;
import org.mashang.platform.notice.NoticeChannel;

/** By which of the ways that a person wishes a notice goes. */
final class Ways {

  private Ways() {}

  /**
   * The next one that the city has somebody for. Where it has nobody for any, the notice waits: a
   * letter is for people without another way or whose other ways were refused, not for a city that
   * has not named its providers yet.
   */
  static Notice choose(Notice notice, Providers providers) {
    for (int way = notice.way(); way < notice.order().ways().size(); way++) {
      NoticeChannel channel = notice.order().ways().get(way).channel();
      if (providers.named(channel) || (channel == NoticeChannel.LETTER && way == notice.way())) {
        return notice.inWay(way);
      }
    }
    return notice;
  }
}

package org.mashang.platform.notice;

import java.time.Instant;
import java.util.List;

/** An order as it was until it named ways and templates; such may still stand in the queue. */
record NoticeOrderV1(
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

  NoticeOrder today() {
    return new NoticeOrder(
        NoticeOrder.VERSION,
        id,
        capability,
        caseId,
        ref,
        city,
        List.of(new NoticeOrder.Way(channel, to)),
        person,
        null,
        text,
        urgent,
        at);
  }
}

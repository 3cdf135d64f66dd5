package org.mashang.reports.making;

import java.util.List;
import org.mashang.platform.notice.NoticeChannel;
import org.mashang.reports.period.PeriodKind;

/**
 * Somebody who gets reports.
 *
 * @param name for whom, for example 市委政法委办公室
 * @param kinds which reports
 * @param to phone number or address, as the channel wants it
 */
record Reader(String name, List<PeriodKind> kinds, NoticeChannel channel, String to) {}

package org.mashang.history.reconsideration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mashang.local.demo.Filing;
import org.mashang.reconsideration.application.Channel;

/** How many applications came in on a channel on a day. */
public record ChannelDay(Channel channel, LocalDate day, long submissions) {

  static List<ChannelDay> of(List<Filing> filings) {
    Map<LocalDate, Map<Channel, Long>> days =
        filings.stream()
            .collect(
                Collectors.groupingBy(
                    Filing::on,
                    TreeMap::new,
                    Collectors.groupingBy(ChannelDay::of, TreeMap::new, Collectors.counting())));
    return days.entrySet().stream()
        .flatMap(
            day ->
                day.getValue().entrySet().stream()
                    .map(one -> new ChannelDay(one.getKey(), day.getKey(), one.getValue())))
        .toList();
  }

  private static Channel of(Filing filing) {
    return filing.scanned() ? Channel.SCAN : Channel.ONLINE;
  }
}

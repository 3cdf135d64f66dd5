package org.mashang.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mashang.casework.time.Shanghai;
import org.mashang.history.reconsideration.Applications;
import org.mashang.history.reconsideration.ChannelDay;
import org.mashang.history.reconsideration.HallDay;
import org.mashang.history.story.Lane;
import org.mashang.history.story.Step;
import org.mashang.history.story.Year;
import org.mashang.reconsideration.hall.HallCounts;

/** What was counted at the halls, a whole day at a time. */
final class Counts {

  private Counts() {}

  static List<Lane> lanes(Applications applications, Year year, HallCounts counts) {
    Map<String, List<Step>> lanes = new TreeMap<>();
    for (HallDay one : applications.hallDays(year)) {
      lanes
          .computeIfAbsent("hall/" + one.hall(), lane -> new ArrayList<>())
          .add(
              new Step(
                  Shanghai.endOf(one.day()),
                  "hall/" + one.hall() + "/" + one.day(),
                  () ->
                      entered(counts.enterHall(one.hall(), one.place(), one.day(), one.count()))));
    }
    for (ChannelDay one : applications.channelDays(year)) {
      lanes
          .computeIfAbsent("channel/" + one.channel(), lane -> new ArrayList<>())
          .add(
              new Step(
                  Shanghai.endOf(one.day()),
                  "channel/" + one.channel() + "/" + one.day(),
                  () ->
                      entered(
                          counts.enterChannel(
                              one.channel().name(), one.day(), one.submissions()))));
    }
    return lanes.entrySet().stream().map(lane -> new Lane(lane.getKey(), lane.getValue())).toList();
  }

  private static Step.Ending entered(boolean first) {
    return first ? Step.Ending.done(0) : Step.Ending.known();
  }
}

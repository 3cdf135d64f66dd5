package org.mashang.history;

import java.util.ArrayList;
import java.util.List;
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

  static Lane lane(Applications applications, Year year, HallCounts counts) {
    List<Step> steps = new ArrayList<>();
    for (HallDay one : applications.hallDays(year)) {
      steps.add(
          new Step(
              Shanghai.endOf(one.day()),
              "hall/" + one.hall() + "/" + one.day(),
              () -> entered(counts.enterHall(one.hall(), one.day(), one.count()))));
    }
    for (ChannelDay one : applications.channelDays(year)) {
      steps.add(
          new Step(
              Shanghai.endOf(one.day()),
              "channel/" + one.channel() + "/" + one.day(),
              () ->
                  entered(
                      counts.enterChannel(one.channel().name(), one.day(), one.submissions()))));
    }
    return new Lane("halls", steps);
  }

  private static Step.Ending entered(boolean first) {
    return first ? Step.Ending.done(0) : Step.Ending.known();
  }
}

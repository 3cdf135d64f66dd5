package org.mashang.local;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.mashang.local.demo.DemoCity;
import org.mashang.local.demo.DemoDay;

/** Fills the city after the start, as far as it was asked for. */
final class DemoTour {

  private final Options options;
  private final LocalCloud cloud;
  private final DemoYear year;
  private final Progress progress;

  DemoTour(Options options, LocalCloud cloud, DemoYear year, Progress progress) {
    this.options = options;
    this.cloud = cloud;
    this.year = year;
    this.progress = progress;
  }

  /** What goes wrong in the demonstration is told, and does not end the system. */
  void run() {
    URI door = cloud.frontDoor();
    @Nullable URI clock = cloud.clockControl().orElse(null);
    try {
      if (year.due()) {
        year.write(cloud, progress);
      } else if (year.tooLate()) {
        progress.say("the city lives already; its past is written into an empty data folder only");
      }
      switch (options.demo()) {
        case NONE -> {}
        case CITY, YEAR -> DemoCity.load(door, options.data(), progress::say);
        case DAY -> {
          if (clock != null) {
            DemoDay.play(door, clock, progress::say);
          }
        }
      }
    } catch (RuntimeException e) {
      progress.say("the demonstration stopped: " + e.getMessage());
    }
  }
}

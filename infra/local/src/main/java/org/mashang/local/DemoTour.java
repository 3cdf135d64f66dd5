package org.mashang.local;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.mashang.local.demo.DemoCity;
import org.mashang.local.demo.DemoDay;

/** Fills the city after the start, as far as it was asked for. */
final class DemoTour {

  private final Options options;
  private final LocalCloud cloud;
  private final Progress progress;

  DemoTour(Options options, LocalCloud cloud, Progress progress) {
    this.options = options;
    this.cloud = cloud;
    this.progress = progress;
  }

  /** What goes wrong in the demonstration is told, and does not end the system. */
  void run() {
    URI door = cloud.frontDoor();
    @Nullable URI clock = cloud.clockControl().orElse(null);
    try {
      switch (options.demo()) {
        case NONE -> {}
        case CITY -> DemoCity.load(door, options.data(), null, progress::say);
        case YEAR -> DemoCity.load(door, options.data(), clock, progress::say);
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

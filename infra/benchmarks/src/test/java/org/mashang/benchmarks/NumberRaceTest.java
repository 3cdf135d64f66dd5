package org.mashang.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mashang.emulator.EmbeddedCloud;
import org.mashang.emulator.EmbeddedCloudExtension;

/** The full run is {@code infra/bench numbers}. */
@ExtendWith(EmbeddedCloudExtension.class)
class NumberRaceTest {

  @Test
  void sixty_four_workers_that_crash_leave_no_gap_and_no_double(EmbeddedCloud cloud)
      throws Exception {
    try (NumberRace race = new NumberRace(cloud, 0.01)) {
      NumberRace.Report report = race.run(300, 64);
      assertEquals(List.of(), report.faults());
      assertEquals(0, report.turnedAway());
      assertTrue(report.died() > 0);
    }
  }
}

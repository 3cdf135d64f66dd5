package org.mashang.benchmarks.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PerspectiveTest {

  @Property(tries = 100)
  void corners_go_back_to_the_corners_of_the_page(@ForAll long seed) {
    Dice dice = new Dice(seed);
    double[] corners = {0, 0, 1000, 0, 1000, 1400, 0, 1400};
    for (int i = 0; i < corners.length; i++) {
      corners[i] += dice.between(-60.0, 60.0);
    }
    double[] view = Perspective.of(corners);
    double[][] page = {{0, 0}, {1, 0}, {1, 1}, {0, 1}};
    double[] at = new double[2];
    for (int i = 0; i < 4; i++) {
      Perspective.map(view, corners[2 * i], corners[2 * i + 1], at);
      assertEquals(page[i][0], at[0], 1e-9);
      assertEquals(page[i][1], at[1], 1e-9);
    }
  }
}

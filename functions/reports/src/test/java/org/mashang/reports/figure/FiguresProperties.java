package org.mashang.reports.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.mashang.casework.tally.Count;

class FiguresProperties {

  private static Count count(long seed) {
    Random random = new Random(seed);
    return Count.of("fraud.m" + random.nextInt(3))
        .at("33080" + random.nextInt(3), "o" + random.nextInt(2))
        .kind("K" + random.nextInt(3))
        .amount(random.nextInt(100) - 50)
        .lasting((long) Math.exp(random.nextDouble() * 14));
  }

  @Property
  void howFiguresCameTogetherLeavesNoTrace(
      @ForAll @Size(max = 60) List<Long> seeds, @ForAll long order) {
    Figures straight = new Figures();
    seeds.forEach(seed -> straight.add(count(seed)));
    List<Long> shuffled = new ArrayList<>(seeds);
    Collections.shuffle(shuffled, new Random(order));
    Figures left = new Figures();
    Figures right = new Figures();
    for (int i = 0; i < shuffled.size(); i++) {
      (i % 3 == 0 ? left : right).add(count(shuffled.get(i)));
    }
    Figures merged = FiguresText.read(FiguresText.write(right));
    merged.add(FiguresText.read(FiguresText.write(left)));
    assertEquals(FiguresText.write(straight), FiguresText.write(merged));
  }

  @Property
  void aQuantileIsWithinAHundredthOfTheTrueOne(
      @ForAll @Size(min = 1, max = 200) List<@LongRange(max = 10_000_000) Long> lasted) {
    Sketch sketch = new Sketch();
    lasted.forEach(sketch::add);
    List<Long> sorted = lasted.stream().sorted().toList();
    long median = sorted.get((sorted.size() + 1) / 2 - 1);
    long told = sketch.at(0.5);
    assertTrue(Math.abs(told - median) <= median / 100.0 + 1, median + " told as " + told);
  }
}

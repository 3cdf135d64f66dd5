package org.mashang.reports.indicator;

import java.util.List;
import org.mashang.reports.figure.Capability;

/**
 * A figure that is reported, as data.
 *
 * @param id stays the same for ever; a figure that means something else gets another
 * @param definition in plain words, for those who read a report
 * @param words the formula in words
 * @param source which events or counters it comes from
 * @param by by what it is broken down
 * @param personal whether a small number may point at a person, so that it is withheld in
 *     breakdowns
 * @param leads whether a change of it may stand in a report's first sentences
 * @param plotted whether its course is drawn
 */
public record Indicator(
    String id,
    Capability capability,
    String name,
    Unit unit,
    String definition,
    String words,
    String source,
    Formula formula,
    List<Dimension> by,
    boolean personal,
    boolean leads,
    boolean plotted) {

  public Indicator {
    by = List.copyOf(by);
  }

  /** By what a figure is broken down. */
  public enum Dimension {
    DIVISION,
    ORGAN,
    CHANNEL,
    HALL,
    KIND
  }
}

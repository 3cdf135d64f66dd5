package org.mashang.casework.rule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.mashang.casework.law.Citation;

/**
 * How the history tells an event (办理记录). For those who may see the case: summaries repeat what was
 * written down.
 *
 * @param type the event's JSON type
 * @param label what happened, in a few words
 * @param summary the particulars; empty if the label says all
 */
public record Narration(String type, String label, String summary, List<Citation> citations) {

  public Narration {
    citations = List.copyOf(citations);
  }

  /** What is told of an event before its articles are looked up. */
  public record Told(String label, String summary, List<String> articles) {

    public static Told of(String label, String summary, String... articles) {
      return new Told(label, summary, List.of(articles));
    }
  }

  /**
   * The narration of an event.
   *
   * @param on the day it happened, for the articles in force
   */
  public static Narration of(Object event, Told told, LocalDate on) {
    return new Narration(
        Names.type(event.getClass()),
        told.label(),
        told.summary(),
        Law.citations(on, told.articles()));
  }

  /** Parts that say something, one after the other. */
  public static String say(String... parts) {
    return Arrays.stream(parts).filter(part -> !part.isBlank()).collect(Collectors.joining("；"));
  }
}

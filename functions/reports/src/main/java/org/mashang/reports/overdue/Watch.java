package org.mashang.reports.overdue;

import java.util.List;
import java.util.regex.Pattern;
import org.mashang.platform.environment.Variable;
import org.mashang.reports.figure.Capability;

/**
 * Which rows of a capability's work lists are overdue by their organ once their time is over; other
 * clocks bind somebody else or are ended by a sweep.
 *
 * @param table of its cases
 * @param organs whose codes its lists begin with
 * @param stages its lists
 * @param clocks what the row must say is due, by label or code; empty for anything
 * @param byOrgan whether the row, and not the list, names the organ
 */
record Watch(
    Capability capability,
    Variable table,
    Pattern organs,
    List<String> stages,
    List<String> clocks,
    boolean byOrgan) {

  /** All of them; what each stage and clock is stands in the capability's own Stage and Clocks. */
  static final List<Watch> ALL =
      List.of(
          new Watch(
              Capability.RECONSIDERATION,
              Variable.CASES_TABLE,
              Pattern.compile("\\d{6}"),
              List.of("ACCEPTED", "ANSWER", "EXAMINATION", "APPROVAL"),
              List.of("发送申请书副本", "作出决定"),
              false),
          new Watch(
              Capability.NOTARIZATION,
              Variable.ORDERS_TABLE,
              Pattern.compile("\\d{6}N\\d+"),
              List.of("HANDLING", "APPROVAL", "REEXAMINATION"),
              List.of(),
              false),
          new Watch(
              Capability.SCREENING,
              Variable.SCREENINGS_TABLE,
              Pattern.compile("\\d{6}P\\d+"),
              List.of("INTAKE", "READING", "REVIEW", "APPROVAL"),
              List.of(),
              false),
          new Watch(
              Capability.FRAUD,
              Variable.WARNINGS_TABLE,
              Pattern.compile("\\d{4}00"),
              List.of(
                  "RAISED#RED",
                  "RAISED#ORANGE",
                  "RAISED#YELLOW",
                  "RAISED#BLUE",
                  "FOLLOW_UP#RED",
                  "FOLLOW_UP#ORANGE",
                  "FOLLOW_UP#YELLOW",
                  "FOLLOW_UP#BLUE",
                  "APPEAL#RED",
                  "APPEAL#ORANGE",
                  "APPEAL#YELLOW",
                  "APPEAL#BLUE"),
              List.of(),
              true));
}

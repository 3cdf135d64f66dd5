package org.mashang.reports.overdue;

import java.util.List;
import java.util.regex.Pattern;
import org.mashang.platform.environment.Variable;
import org.mashang.reports.figure.Capability;

/**
 * Where a capability's work lists tell what is overdue by its organ. Of the lists only those are
 * read in which something may bind the organ; what does, the capability itself says with each row.
 *
 * @param table of its cases
 * @param organs whose codes its lists begin with
 * @param stages its lists
 * @param due the field of a row's summary that says when the organ is over its time
 * @param byOrgan whether the row, and not the list, names the organ
 */
record Watch(
    Capability capability,
    Variable table,
    Pattern organs,
    List<String> stages,
    String due,
    boolean byOrgan) {

  /** All of them; what each stage is stands in the capability's own Stage. */
  static final List<Watch> ALL =
      List.of(
          new Watch(
              Capability.RECONSIDERATION,
              Variable.CASES_TABLE,
              Pattern.compile("\\d{6}"),
              List.of("ACCEPTED", "ANSWER", "EXAMINATION", "APPROVAL"),
              "organDue",
              false),
          new Watch(
              Capability.NOTARIZATION,
              Variable.ORDERS_TABLE,
              Pattern.compile("\\d{6}N\\d+"),
              List.of("HANDLING", "PAUSED", "APPROVAL", "REEXAMINATION"),
              "organDue",
              false),
          new Watch(
              Capability.SCREENING,
              Variable.SCREENINGS_TABLE,
              Pattern.compile("\\d{6}P\\d+"),
              List.of("INTAKE", "READING", "REVIEW", "APPROVAL"),
              "organDue",
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
              "dueAt",
              true));
}

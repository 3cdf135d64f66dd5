package org.mashang.fraud.tally;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.tally.Count;
import org.mashang.fraud.alert.Reason;
import org.mashang.fraud.proceeding.Ended;
import org.mashang.fraud.proceeding.Warning;
import org.mashang.fraud.term.Result;

/**
 * What came of a warning, and what that says of the rules behind it (结论、规则统计). A result that no
 * longer stands, for the warning was resumed or lifted on appeal, is counted again as overturned
 * and never taken away: what stands is the difference.
 *
 * <ul>
 *   <li>{@code fraud.concluded} kind: typology; outcome: Result. A warning that is lifted on appeal
 *       becomes a false alarm here
 *   <li>{@code fraud.overturned} kind: typology; outcome: the Result that stands no more
 *   <li>{@code fraud.rule} kind: id of the rule, all its versions together as on the figures' page;
 *       outcome: RAISED (once a warning), SHADOW (it is on trial, and would have), CONFIRMED
 *       (dissuaded, already paid, refused), FALSE, OVERTURNED (one that was CONFIRMED is not any
 *       more; nothing in the law takes back a FALSE)
 * </ul>
 */
final class Verdicts {

  private static final String NONE = "";
  private static final String CONFIRMED = "CONFIRMED";
  private static final String FALSE = "FALSE";

  private Verdicts() {}

  /** What has changed with one event. */
  static List<Count> of(@Nullable Warning before, Warning after, Place place) {
    List<Count> counts = new ArrayList<>();
    Result was = result(before);
    Result is = result(after);
    if (was != is && was != null) {
      counts.add(result("fraud.overturned", after, was, place));
    }
    if (was != is && is != null) {
      counts.add(result("fraud.concluded", after, is, place));
    }
    rules(before, after, place, counts);
    return counts;
  }

  private static Count result(String measure, Warning w, Result what, Place place) {
    return place.count(measure).kind(w.typology().name()).outcome(what.name());
  }

  private static void rules(
      @Nullable Warning before, Warning after, Place place, List<Count> counts) {
    Set<String> known = before == null ? Set.of() : ids(before);
    String is = verdict(result(after));
    for (String rule : after.reasons().stream().map(Reason::rule).toList()) {
      String was = known.contains(rule) ? verdict(result(before)) : NONE;
      if (!known.contains(rule)) {
        counts.add(rule(rule, "RAISED", place));
      }
      if (was.equals(CONFIRMED) && !is.equals(CONFIRMED)) {
        counts.add(rule(rule, "OVERTURNED", place));
      }
      if (!is.equals(NONE) && !is.equals(was)) {
        counts.add(rule(rule, is, place));
      }
    }
    Set<String> onTrial = new HashSet<>(after.shadow());
    onTrial.removeAll(before == null ? Set.of() : before.shadow());
    onTrial.stream().sorted().forEach(rule -> counts.add(rule(rule, "SHADOW", place)));
  }

  private static Count rule(String id, String outcome, Place place) {
    return place.count("fraud.rule").kind(id).outcome(outcome);
  }

  private static Set<String> ids(Warning w) {
    return w.reasons().stream().map(Reason::rule).collect(Collectors.toSet());
  }

  private static @Nullable Result result(@Nullable Warning w) {
    Ended ended = w == null ? null : w.ended();
    return ended == null ? null : ended.result();
  }

  private static String verdict(@Nullable Result result) {
    return switch (result) {
      case DISSUADED, ALREADY_PAID, REFUSED -> CONFIRMED;
      case FALSE_ALARM -> FALSE;
      case NOT_REACHED -> NONE;
      case null -> NONE;
    };
  }
}

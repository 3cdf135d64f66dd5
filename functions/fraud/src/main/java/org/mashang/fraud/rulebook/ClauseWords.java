package org.mashang.fraud.rulebook;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.mashang.fraud.rule.Clause;
import org.mashang.fraud.rule.Match;
import org.mashang.fraud.rule.RuleCase;
import org.mashang.fraud.signal.Mark;
import org.mashang.fraud.term.Labels;
import org.mashang.fraud.watch.Bits;
import org.mashang.fraud.watch.Trace;

/** What conditions and test cases say, in words for officers. */
final class ClauseWords {

  private ClauseWords() {}

  static String of(Clause clause) {
    return switch (clause) {
      case Clause.Count(Match match, long least) ->
          within(match) + "至少" + least + "次" + what(match);
      case Clause.Sum(Match match, long least) ->
          within(match) + what(match) + "合计至少" + yuan(least);
      case Clause.Distinct(Match match, long least) ->
          within(match) + what(match) + "，涉及至少" + least + "个不同的对方";
      case Clause.After(Match first, Match then, long seconds, long least) ->
          "%s%s之后%s内，至少%d次%s（%s）"
              .formatted(
                  within(first), what(first), hours(seconds), least, what(then), within(then));
    };
  }

  /** One line for signals that are alike. */
  static List<String> of(RuleCase one) {
    long latest = one.traces().stream().mapToLong(Trace::at).max().orElse(0);
    return one.traces().stream()
        .map(trace -> line(trace, latest))
        .collect(Collectors.groupingBy(line -> line, LinkedHashMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .map(e -> e.getValue() == 1 ? e.getKey() : e.getKey() + " × " + e.getValue())
        .toList();
  }

  private static String line(Trace trace, long latest) {
    long minutes = (latest - trace.at()) / 60;
    return (minutes == 0 ? "最近：" : ago(minutes) + "：")
        + Labels.of(trace.kind())
        + marks(trace.marks())
        + (trace.fen() == 0 ? "" : " " + yuan(trace.fen()))
        + (trace.typology() == null ? "" : " " + Labels.of(trace.typology()));
  }

  private static String ago(long minutes) {
    return minutes % 60 == 0 ? minutes / 60 + "小时前" : minutes + "分钟前";
  }

  private static String within(Match match) {
    return hours(match.within().toSeconds()) + "内";
  }

  private static String hours(long seconds) {
    long hours = seconds / 3600;
    return hours > 48 && hours % 24 == 0 ? hours / 24 + "天" : hours + "小时";
  }

  private static String what(Match match) {
    String kinds = match.kinds().stream().map(Labels::of).collect(Collectors.joining("或"));
    String least = match.least() == 0 ? "" : "（每次至少" + yuan(match.least()) + "）";
    String typologies =
        match.typologies().isEmpty()
            ? ""
            : match.typologies().stream()
                .sorted()
                .map(Labels::of)
                .collect(Collectors.joining("或", "（", "）"));
    return kinds + marks(match.marks()) + least + typologies;
  }

  private static String marks(int bits) {
    String marks =
        Arrays.stream(Mark.values())
            .filter(mark -> (bits & Bits.of(mark)) != 0)
            .map(Labels::of)
            .collect(Collectors.joining("、"));
    return marks.isEmpty() ? "" : "（" + marks + "）";
  }

  private static String yuan(long fen) {
    return fen % 100 == 0 ? fen / 100 + "元" : "%d.%02d元".formatted(fen / 100, fen % 100);
  }
}

package org.mashang.fraud.rulefile;

import java.util.ArrayList;
import java.util.List;
import org.mashang.fraud.rule.RuleCase;
import org.mashang.fraud.signal.Mark;
import org.mashang.fraud.signal.SignalKind;
import org.mashang.fraud.signal.Typology;
import org.mashang.fraud.watch.Bits;
import org.mashang.fraud.watch.Trace;
import org.mashang.platform.http.Fields;

/** Reads the test cases beside a rule. */
final class CaseReader {

  /** Any time will do: rules know only distances. */
  private static final long NOW = 1_783_000_000L;

  private static final long MOST_AGO = 45L * 24 * 60;

  private CaseReader() {}

  static RuleCase ruleCase(Fields fields) {
    boolean fires = fields.flag("/fires").required().orElse(false);
    List<Trace> traces = new ArrayList<>();
    for (List<Trace> same : fields.list("/signals").min(1).max(60).of(CaseReader::traces)) {
      traces.addAll(same);
    }
    List<Trace> numbered = new ArrayList<>();
    for (int i = 0; i < traces.size(); i++) {
      Trace one = traces.get(i);
      int other = one.other() == 0 ? 2 * i + 1 : one.other();
      numbered.add(
          new Trace(one.at(), i + 1L, one.kind(), one.marks(), one.fen(), other, one.typology()));
    }
    return new RuleCase(numbered, fires);
  }

  /**
   * One line stands for {@code times} signals, each with another side unless {@code other} says.
   */
  private static List<Trace> traces(Fields fields) {
    SignalKind kind = fields.choice("/kind", SignalKind.class).required().orElse(SignalKind.CALL);
    int marks = Bits.of(fields.list("/marks").max(8).choices(Mark.class));
    long ago = fields.whole("/minutesAgo").min(0).max(MOST_AGO).orElse(0);
    long fen = fields.whole("/fen").min(1).max(1_000_000_000_000L).orElse(0);
    int other = (int) fields.whole("/other").min(1).max(1_000_000).orElse(0);
    int times = (int) fields.whole("/times").min(1).max(100).orElse(1);
    Typology typology = fields.choice("/typology", Typology.class).orNull();
    List<Trace> traces = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      traces.add(new Trace(NOW - ago * 60, 0, kind, marks, fen, 2 * other, typology));
    }
    return traces;
  }
}

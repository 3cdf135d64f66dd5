package org.mashang.fraud.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mashang.fraud.subject.Subject;
import org.mashang.fraud.watch.Trace;
import org.mashang.fraud.watch.Watched;

/** One condition of a rule: a number drawn from the state, and the least it has to be. */
public sealed interface Clause {

  /** The number, for the sentence: a count, or fen. */
  long value(Watched watched);

  long least();

  default boolean holds(Watched watched) {
    return value(watched) >= least();
  }

  /** How many signals it may count in a state of such a subject; more could never be reached. */
  long reach(Subject.Kind subject);

  /** Whether the clause rests on this trace. */
  boolean restsOn(Trace trace, long latest);

  /** How many signals there are. */
  record Count(Match match, long least) implements Clause {
    @Override
    public long value(Watched watched) {
      long count = 0;
      for (Trace trace : watched.traces()) {
        count += match.fits(trace, watched.latest()) ? 1 : 0;
      }
      return count;
    }

    @Override
    public long reach(Subject.Kind subject) {
      return match.room(subject);
    }

    @Override
    public boolean restsOn(Trace trace, long latest) {
      return match.fits(trace, latest);
    }
  }

  /** What they come to in fen. */
  record Sum(Match match, long least) implements Clause {
    @Override
    public long value(Watched watched) {
      long sum = 0;
      for (Trace trace : watched.traces()) {
        sum += match.fits(trace, watched.latest()) ? trace.fen() : 0;
      }
      return sum;
    }

    @Override
    public long reach(Subject.Kind subject) {
      return Long.MAX_VALUE;
    }

    @Override
    public boolean restsOn(Trace trace, long latest) {
      return match.fits(trace, latest);
    }
  }

  /** How many different people, accounts or numbers they are with. */
  record Distinct(Match match, long least) implements Clause {
    @Override
    public long value(Watched watched) {
      Set<Integer> others = new HashSet<>();
      for (Trace trace : watched.traces()) {
        if (trace.other() != 0 && match.fits(trace, watched.latest())) {
          others.add(trace.other());
        }
      }
      return others.size();
    }

    @Override
    public long reach(Subject.Kind subject) {
      return match.room(subject);
    }

    @Override
    public boolean restsOn(Trace trace, long latest) {
      return match.fits(trace, latest);
    }
  }

  /** How many of the second kind came after one of the first, not later than some time. */
  record After(Match first, Match then, long within, long least) implements Clause {
    @Override
    public long value(Watched watched) {
      List<Trace> traces = watched.traces();
      long latest = watched.latest();
      long count = 0;
      for (Trace later : traces) {
        if (then.fits(later, latest)) {
          count += preceded(later, traces, latest) ? 1 : 0;
        }
      }
      return count;
    }

    private boolean preceded(Trace later, List<Trace> traces, long latest) {
      for (Trace earlier : traces) {
        if (earlier.id() != later.id()
            && earlier.at() <= later.at()
            && later.at() - earlier.at() <= within
            && first.fits(earlier, latest)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public long reach(Subject.Kind subject) {
      return then.room(subject);
    }

    @Override
    public boolean restsOn(Trace trace, long latest) {
      return first.fits(trace, latest) || then.fits(trace, latest);
    }
  }
}

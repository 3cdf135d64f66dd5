package org.mashang.fraud.archive;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mashang.fraud.signal.Mark;
import org.mashang.fraud.signal.Signal;
import org.mashang.fraud.signal.SignalKind;
import org.mashang.fraud.signal.Typology;
import org.mashang.fraud.subject.Subject;

/** A signal as a line of an archived file, version 1. */
record SignalLine(
    int v,
    SignalKind kind,
    String source,
    String id,
    Instant at,
    String about,
    @Nullable String other,
    @Nullable String division,
    Set<Mark> marks,
    long fen,
    int seconds,
    @Nullable Typology typology) {

  private static final int VERSION = 1;

  static SignalLine of(Signal signal) {
    Subject other = signal.other();
    Set<Mark> sorted = EnumSet.noneOf(Mark.class);
    sorted.addAll(signal.marks());
    return new SignalLine(
        VERSION,
        signal.kind(),
        signal.source(),
        signal.id(),
        signal.at(),
        signal.about().id(),
        other == null ? null : other.id(),
        signal.division(),
        sorted,
        signal.fen(),
        signal.seconds(),
        signal.typology());
  }

  /**
   * The signal again.
   *
   * @throws IllegalArgumentException if the line is of another version
   */
  Signal signal() {
    if (v != VERSION) {
      throw new IllegalArgumentException("a signal of version " + v);
    }
    Subject whom = Subject.of(about);
    return new Signal(
        whom.city(),
        kind,
        source,
        id,
        at,
        whom,
        other == null ? null : Subject.of(other),
        division,
        marks,
        fen,
        seconds,
        typology);
  }
}

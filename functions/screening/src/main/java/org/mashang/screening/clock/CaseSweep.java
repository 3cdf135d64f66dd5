package org.mashang.screening.clock;

import java.time.Instant;
import java.util.Objects;
import org.mashang.casework.time.Clock;
import org.mashang.platform.store.CaseStore;
import org.mashang.screening.docket.PaperKeys;
import org.mashang.screening.proceeding.Clocks;
import org.mashang.screening.proceeding.Command;
import org.mashang.screening.proceeding.Dossier;
import org.mashang.screening.proceeding.Event;
import org.mashang.screening.proceeding.Paper;
import org.mashang.screening.reading.SystemSteps;
import org.mashang.screening.term.ClockCode;
import org.mashang.screening.term.PaperState;

/** What follows from time in one case; done twice it is done once. */
final class CaseSweep {

  private final CaseStore<Dossier, Command, Event> store;
  private final Stillness stillness;
  private final Instant now;

  CaseSweep(CaseStore<Dossier, Command, Event> store, Stillness stillness, Instant now) {
    this.store = store;
    this.stillness = stillness;
    this.now = now;
  }

  /** Puts on record which clocks have run out; says how many. */
  int clocks(Dossier dossier) {
    int recorded = 0;
    for (Clock clock : new Clocks(dossier, now).passed()) {
      ClockCode code = (ClockCode) clock.code();
      var due = Objects.requireNonNull(clock.due());
      recorded +=
          SystemSteps.record(
                  store,
                  dossier.id(),
                  now,
                  "passed-" + code + "-" + due,
                  new Command.NoteClockPassed(code, due))
              ? 1
              : 0;
    }
    return recorded;
  }

  /** Gives up papers whose reading stands still; says how many. */
  int papers(Dossier dossier) {
    int given = 0;
    for (Paper paper : dossier.papers()) {
      Instant arrived = paper.arrivedAt();
      if (paper.state() == PaperState.READING
          && arrived != null
          && stillness.tooLong(new PaperKeys(dossier.id(), paper.id()).job(), arrived, now)) {
        given +=
            SystemSteps.record(
                    store,
                    dossier.id(),
                    now,
                    "give-up-" + paper.id(),
                    new Command.GiveUpReading(paper.id()))
                ? 1
                : 0;
      }
    }
    return given;
  }
}

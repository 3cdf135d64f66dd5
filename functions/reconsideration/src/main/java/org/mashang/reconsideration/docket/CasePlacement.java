package org.mashang.reconsideration.docket;

import java.util.Optional;
import java.util.function.Function;
import org.mashang.casework.time.Clock;
import org.mashang.platform.store.Placement;
import org.mashang.reconsideration.application.Application;
import org.mashang.reconsideration.application.HallRef;
import org.mashang.reconsideration.proceeding.Case;
import org.mashang.reconsideration.proceeding.Clocks;
import org.mashang.reconsideration.term.Stage;
import org.mashang.reconsideration.view.CaseSummary;
import org.mashang.reconsideration.view.Proposals;

/** Where a case lies: the desk of its organ and stage, by what is due next. */
public final class CasePlacement implements Function<Case, Placement> {

  private final PartyKeys keys;

  public CasePlacement(PartyKeys keys) {
    this.keys = keys;
  }

  /** The work list of an organ and a stage. */
  public static String desk(String organ, Stage stage) {
    return organ + "#" + stage;
  }

  @Override
  public Placement apply(Case c) {
    // what is due does not depend on the moment, only how many days are left does
    Clocks clocks = new Clocks(c, c.submittedAt());
    Optional<Clock> next = c.stage() == Stage.CLOSED ? Optional.empty() : clocks.next();
    return new Placement(
        desk(c.organ(), c.stage()),
        next.map(Clock::expiresAt).orElse(null),
        keys.of(c),
        summary(c, clocks, next));
  }

  private static CaseSummary summary(Case c, Clocks clocks, Optional<Clock> next) {
    Application application = c.application();
    HallRef hall = c.hall();
    return new CaseSummary(
        c.receiptCode(),
        c.caseNumber(),
        c.stage(),
        application.applicant().listed(),
        application.respondent().name(),
        application.act().kind(),
        application.act().documentNumber(),
        c.submittedAt(),
        c.channel(),
        hall == null ? null : hall.name(),
        next.map(Clock::due).orElse(null),
        next.map(Clock::label).orElse(null),
        next.map(Clock::provisional).orElse(false),
        clocks.organDue().orElse(null),
        Proposals.label(c.proposal()));
  }
}

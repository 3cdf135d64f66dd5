package org.mashang.screening.docket;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.time.Clock;
import org.mashang.platform.store.Placement;
import org.mashang.screening.proceeding.Clocks;
import org.mashang.screening.proceeding.Correction;
import org.mashang.screening.proceeding.Decided;
import org.mashang.screening.proceeding.Dossier;
import org.mashang.screening.proceeding.Duty;
import org.mashang.screening.proceeding.Officer;
import org.mashang.screening.proceeding.Opinion;
import org.mashang.screening.proceeding.Paper;
import org.mashang.screening.proceeding.Screening;
import org.mashang.screening.term.PaperState;

/** Where a case lies: its procuratorate's desk, by what is due next. */
public final class DossierPlacement implements Function<Dossier, Placement> {

  private final DossierKeys keys;

  public DossierPlacement(DossierKeys keys) {
    this.keys = keys;
  }

  /** The work list of a procuratorate and a stage. */
  public static String desk(String organ, Enum<?> stage) {
    return organ + "#" + stage;
  }

  @Override
  public Placement apply(Dossier c) {
    // what is due does not depend on the moment, only how long is left does
    Clocks clocks = new Clocks(c, c.openedAt());
    Optional<Clock> next = clocks.next();
    return new Placement(
        desk(c.organ(), c.stage()),
        next.map(Clock::expiresAt).orElse(null),
        keys.of(c),
        summary(c, clocks, next.orElse(null)));
  }

  private static DossierSummary summary(Dossier c, Clocks clocks, @Nullable Clock next) {
    Screening latest = c.latest();
    Officer assignee = c.assignee();
    return new DossierSummary(
        c.police().caseNumber(),
        c.police().unit(),
        c.stage(),
        c.terms().referral(),
        c.suspects().stream().map(one -> one.name().masked()).toList(),
        latest == null ? null : latest.judged().outcome(),
        c.terms().filedOn(),
        c.terms().receivedOn(),
        c.terms().inCustody(),
        assignee == null ? null : assignee.name(),
        (int) c.papers().stream().filter(DossierPlacement::awaited).count(),
        (int) c.papers().stream().filter(one -> one.state() == PaperState.READ).count(),
        (int) c.duties().stream().filter(Duty::open).count(),
        next == null ? null : next.due(),
        next == null ? null : next.label(),
        next != null && next.provisional(),
        clocks.organDue().orElse(null),
        readingSince(c),
        next != null && c.reminded().contains(next.code().name() + " " + next.due()),
        reckoned(c));
  }

  private static DossierSummary.Reckoned reckoned(Dossier c) {
    Decided decided = c.decided();
    Opinion opinion = c.opinion();
    return new DossierSummary.Reckoned(
        c.papers().stream()
            .map(Paper::arrivedAt)
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .orElse(null),
        c.screenings().isEmpty() ? null : c.screenings().getFirst().at(),
        decided == null ? null : decided.on(),
        c.closedAt(),
        opinion == null ? null : opinion.agrees(),
        c.corrections().stream().map(Correction::fact).toList());
  }

  private static boolean awaited(Paper paper) {
    return paper.state().counts() || paper.state() == PaperState.ANNOUNCED;
  }

  private static @Nullable Instant readingSince(Dossier c) {
    return c.papers().stream()
        .filter(paper -> paper.state() == PaperState.READING)
        .map(Paper::arrivedAt)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }
}

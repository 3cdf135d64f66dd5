package org.mashang.screening.proceeding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mashang.screening.term.Stage;

/** A case on its way from one state to the next; it lives no longer than one event. */
final class DossierChange {

  private final Dossier from;
  Terms terms;
  Stage position;
  List<Paper> papers;
  List<PastScreening> screenings;
  @Nullable Screening latest;
  List<Correction> corrections;
  List<AskedPaper> asked;
  @Nullable Officer assignee;
  @Nullable Opinion opinion;
  @Nullable LocalDate questionedOn;
  List<Heard> heard;
  @Nullable Decided decided;
  List<Duty> duties;
  @Nullable Instant closedAt;
  List<String> reminded;

  DossierChange(Dossier c) {
    from = c;
    terms = c.terms();
    position = c.position();
    papers = c.papers();
    screenings = c.screenings();
    latest = c.latest();
    corrections = c.corrections();
    asked = c.asked();
    assignee = c.assignee();
    opinion = c.opinion();
    questionedOn = c.questionedOn();
    heard = c.heard();
    decided = c.decided();
    duties = c.duties();
    closedAt = c.closedAt();
    reminded = c.reminded();
  }

  void paper(String id, UnaryOperator<Paper> change) {
    papers = papers.stream().map(one -> one.id().equals(id) ? change.apply(one) : one).toList();
  }

  Dossier done(long version) {
    return new Dossier(
        from.id(),
        version,
        from.police(),
        from.organ(),
        from.organName(),
        from.openedBy(),
        from.openedAt(),
        from.suspects(),
        terms,
        position,
        papers,
        screenings,
        latest,
        corrections,
        asked,
        assignee,
        opinion,
        questionedOn,
        heard,
        decided,
        duties,
        closedAt,
        reminded);
  }
}

package org.mashang.screening.criteria.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mashang.screening.criteria.Criteria;
import org.mashang.screening.criteria.CriteriaVersion;
import org.mashang.screening.criteria.change.Shelved.Stage;
import org.mashang.screening.criteria.file.CriteriaFile;

class CriteriaShelfTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
  private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);
  private static final String QUZHOU = "330800";
  private static final CriteriaVersion NATIONAL = CriteriaFile.read(CriteriaFile.NATIONAL);
  private static final CriteriaVersion NEXT = version(NATIONAL, "CN-2023-187/2", FIRST);

  private final CriteriaShelf shelf = CriteriaShelf.ofRelease();

  private static CriteriaVersion version(CriteriaVersion like, String id, LocalDate from) {
    return new CriteriaVersion(
        id, like.scope(), like.title(), from, null, "f".repeat(64), like.criteria(), List.of());
  }

  private static CriteriaShelf done(Shelving shelving) {
    return assertInstanceOf(Shelving.Done.class, shelving).shelf();
  }

  private static Objection refused(Shelving shelving) {
    return assertInstanceOf(Shelving.Refused.class, shelving).objection();
  }

  private static BackTest test(CriteriaShelf shelf, CriteriaVersion version) {
    return BackTest.of(
        shelf.on(version.from(), QUZHOU).orElseThrow(),
        shelf.with(version, QUZHOU).orElseThrow(),
        List.of());
  }

  private static Stage stage(CriteriaShelf shelf, CriteriaVersion version) {
    return shelf.version(version.id()).orElseThrow().stage();
  }

  private static String inUse(CriteriaShelf shelf, LocalDate on) {
    return shelf.on(on, QUZHOU).orElseThrow().national().id();
  }

  @Test
  void theReleaseHasTheCountrysCriteriaAndThoseOfQuzhou() {
    Criteria quzhou = shelf.on(TODAY, QUZHOU).orElseThrow();
    assertEquals(
        List.of(CriteriaFile.NATIONAL, CriteriaFile.QUZHOU),
        quzhou.versions().stream().map(CriteriaVersion.Ref::id).toList());
    assertEquals(List.of(), shelf.on(TODAY, "330100").orElseThrow().local());
  }

  @Test
  void beforeTheOpinionThereAreNoCriteria() {
    assertTrue(shelf.on(LocalDate.of(2023, 12, 28), QUZHOU).isPresent());
    assertEquals(Optional.empty(), shelf.on(LocalDate.of(2023, 12, 27), QUZHOU));
  }

  @Test
  void aVersionIsUsedFromItsFirstDayOnceItIsTestedAndApprovedByASecondPerson() {
    CriteriaShelf proposed = done(shelf.propose(NEXT, "li"));
    assertEquals(Stage.PROPOSED, stage(proposed, NEXT));
    assertEquals(NATIONAL.id(), inUse(proposed, FIRST));
    CriteriaShelf tested = done(proposed.test(NEXT.id(), test(proposed, NEXT)));
    assertEquals(Stage.TESTED, stage(tested, NEXT));
    assertEquals(NATIONAL.id(), inUse(tested, FIRST));
    CriteriaShelf approved = done(tested.approve(NEXT.id(), "wang", TODAY));
    assertEquals(Stage.APPROVED, stage(approved, NEXT));
    assertEquals(NATIONAL.id(), inUse(approved, FIRST.minusDays(1)));
    assertEquals(NEXT.id(), inUse(approved, FIRST));
    Shelved shelved = approved.version(NEXT.id()).orElseThrow();
    assertEquals("li", shelved.proposedBy());
    assertEquals("wang", shelved.approvedBy());
    assertEquals(TODAY, shelved.approvedOn());
  }

  @Test
  void whoProposedItDoesNotApproveIt() {
    CriteriaShelf tested = tested();
    assertEquals(Objection.SAME_PERSON, refused(tested.approve(NEXT.id(), "li", TODAY)));
  }

  @Test
  void whatWasNotTestedIsNotApproved() {
    CriteriaShelf proposed = done(shelf.propose(NEXT, "li"));
    assertEquals(Objection.NOT_TESTED, refused(proposed.approve(NEXT.id(), "wang", TODAY)));
  }

  @Test
  void aVersionDoesNotBeginBeforeItIsApproved() {
    CriteriaShelf tested = tested();
    assertEquals(
        Objection.BEGINS_IN_THE_PAST,
        refused(tested.approve(NEXT.id(), "wang", FIRST.plusDays(1))));
    assertEquals(Stage.APPROVED, stage(done(tested.approve(NEXT.id(), "wang", FIRST)), NEXT));
  }

  @Test
  void aTestOfAnotherVersionDoesNotCount() {
    CriteriaShelf proposed = done(shelf.propose(NEXT, "li"));
    BackTest other = BackTest.of(CriteriaFile.national(), CriteriaFile.national(), List.of());
    assertEquals(Objection.TESTED_AGAINST_OTHERS, refused(proposed.test(NEXT.id(), other)));
  }

  @Test
  void aTestAgainstWhatIsNoLongerInUseDoesNotCount() {
    CriteriaVersion third = version(NATIONAL, "CN-2023-187/3", FIRST.plusDays(9));
    CriteriaShelf both = done(tested().propose(third, "li"));
    CriteriaShelf stale = done(both.test(third.id(), test(both, third)));
    CriteriaShelf moved = done(stale.approve(NEXT.id(), "wang", TODAY));
    assertEquals(
        Objection.TESTED_AGAINST_OTHERS, refused(moved.approve(third.id(), "wang", TODAY)));
    CriteriaShelf again = done(moved.test(third.id(), test(moved, third)));
    assertEquals(
        third.id(), inUse(done(again.approve(third.id(), "wang", TODAY)), FIRST.plusDays(9)));
  }

  @Test
  void aCitysVersionIsTestedBesideTheCountrys() {
    CriteriaVersion local = version(CriteriaFile.read(CriteriaFile.QUZHOU), "330800-DEMO/2", FIRST);
    CriteriaShelf proposed = done(shelf.propose(local, "li"));
    CriteriaShelf tested = done(proposed.test(local.id(), test(proposed, local)));
    CriteriaShelf approved = done(tested.approve(local.id(), "wang", TODAY));
    assertEquals(
        List.of(local.ref()),
        approved.on(FIRST, QUZHOU).orElseThrow().local().stream()
            .map(CriteriaVersion::ref)
            .toList());
  }

  @Test
  void aFirstVersionOfACityHasNothingToBeTestedAgainst() {
    CriteriaVersion like = CriteriaFile.read(CriteriaFile.QUZHOU);
    CriteriaVersion hangzhou =
        new CriteriaVersion(
            "330100-X/1", "330100", "杭州", FIRST, null, "a", like.criteria(), List.of());
    CriteriaShelf proposed = done(shelf.propose(hangzhou, "li"));
    BackTest test =
        BackTest.of(
            proposed.on(FIRST, "330100").orElseThrow(),
            proposed.with(hangzhou, "330100").orElseThrow(),
            List.of());
    CriteriaShelf tested = done(proposed.test(hangzhou.id(), test));
    assertEquals(
        1,
        done(tested.approve(hangzhou.id(), "wang", TODAY))
            .on(FIRST, "330100")
            .orElseThrow()
            .local()
            .size());
  }

  @Test
  void aVersionNumberIsGivenOnceAndWhatIsClosedStaysSo() {
    CriteriaShelf proposed = done(shelf.propose(NEXT, "li"));
    assertEquals(Objection.ALREADY_THERE, refused(proposed.propose(NEXT, "li")));
    assertEquals(Objection.ALREADY_THERE, refused(shelf.propose(NATIONAL, "li")));
    assertEquals(Objection.NOT_OPEN, refused(shelf.giveUp(NATIONAL.id())));
    assertEquals(Objection.NO_SUCH_VERSION, refused(shelf.giveUp("CN-9/9")));
    CriteriaShelf given = done(proposed.giveUp(NEXT.id()));
    assertEquals(Stage.GIVEN_UP, stage(given, NEXT));
    assertEquals(Objection.NOT_OPEN, refused(given.approve(NEXT.id(), "wang", TODAY)));
    assertEquals(2, given.inOrder().size());
    assertEquals(
        List.of(NATIONAL.id(), CriteriaFile.QUZHOU, NEXT.id()),
        proposed.inOrder().stream().map(each -> each.version().id()).toList());
  }

  @Test
  void afterItsLastDayAVersionIsNotUsed() {
    CriteriaVersion brief =
        new CriteriaVersion(
            "CN-2023-187/4", "CN", "短", FIRST, FIRST, "b", NATIONAL.criteria(), List.of());
    CriteriaShelf proposed = done(shelf.propose(brief, "li"));
    CriteriaShelf tested = done(proposed.test(brief.id(), test(proposed, brief)));
    CriteriaShelf approved = done(tested.approve(brief.id(), "wang", TODAY));
    assertEquals(brief.id(), inUse(approved, FIRST));
    assertEquals(NATIONAL.id(), inUse(approved, FIRST.plusDays(1)));
  }

  private CriteriaShelf tested() {
    CriteriaShelf proposed = done(shelf.propose(NEXT, "li"));
    return done(proposed.test(NEXT.id(), test(proposed, NEXT)));
  }
}

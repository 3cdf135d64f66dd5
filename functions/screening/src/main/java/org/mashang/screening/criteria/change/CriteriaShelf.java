package org.mashang.screening.criteria.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mashang.screening.criteria.Criteria;
import org.mashang.screening.criteria.CriteriaVersion;
import org.mashang.screening.criteria.change.Shelved.Stage;
import org.mashang.screening.criteria.file.CriteriaFile;

/**
 * All versions of the criteria, and which of them is used on a day. A value: each step gives a new
 * shelf or says why not. A version is used only after it was tried on closed cases and approved by
 * a person other than the one who proposed it.
 *
 * @param versions in the order in which they came
 */
public record CriteriaShelf(List<Shelved> versions) {

  /** Who stands for the versions that come with a release. */
  public static final String RELEASE = "release";

  public CriteriaShelf {
    versions = List.copyOf(versions);
  }

  /** With what comes with this release, in use. */
  public static CriteriaShelf ofRelease() {
    return new CriteriaShelf(
        List.of(released(CriteriaFile.NATIONAL), released(CriteriaFile.QUZHOU)));
  }

  private static Shelved released(String id) {
    CriteriaVersion version = CriteriaFile.read(id);
    return new Shelved(version, Stage.APPROVED, RELEASE, null, RELEASE, version.from());
  }

  /**
   * The criteria of a city on a day: the approved version of the country, and of the city if it has
   * one. Of several that are valid the one that began last is used.
   *
   * @param division the city's division code
   * @return empty if the country has none on that day
   */
  public Optional<Criteria> on(LocalDate day, String division) {
    return inUse(day, CriteriaVersion.NATIONAL)
        .map(
            national ->
                new Criteria(national, inUse(day, division).map(List::of).orElse(List.of())));
  }

  /** What the criteria would be if a version were in use from its first day. */
  public Optional<Criteria> with(CriteriaVersion version, String division) {
    Optional<Criteria> now = on(version.from(), division);
    return version.national()
        ? Optional.of(new Criteria(version, now.map(Criteria::local).orElse(List.of())))
        : now.map(criteria -> new Criteria(criteria.national(), List.of(version)));
  }

  private Optional<CriteriaVersion> inUse(LocalDate day, String scope) {
    return versions.stream()
        .filter(each -> each.stage() == Stage.APPROVED)
        .map(Shelved::version)
        .filter(version -> version.scope().equals(scope) && version.isValid(day))
        .reduce((one, later) -> later.from().isBefore(one.from()) ? one : later);
  }

  public Optional<Shelved> version(String id) {
    return versions.stream().filter(each -> each.version().id().equals(id)).findFirst();
  }

  /** Puts a version without faults on the shelf. */
  public Shelving propose(CriteriaVersion version, String by) {
    if (version(version.id()).isPresent()) {
      return new Shelving.Refused(Objection.ALREADY_THERE);
    }
    List<Shelved> next = new ArrayList<>(versions);
    next.add(new Shelved(version, Stage.PROPOSED, by, null, null, null));
    return new Shelving.Done(new CriteriaShelf(next));
  }

  /** Notes what it would have done to closed cases. */
  public Shelving test(String id, BackTest test) {
    return open(
        id,
        shelved ->
            test.after().contains(shelved.version().ref())
                ? replaced(shelved.tested(test))
                : new Shelving.Refused(Objection.TESTED_AGAINST_OTHERS));
  }

  /**
   * A second person takes it into use.
   *
   * @param on the day of the approval
   */
  public Shelving approve(String id, String by, LocalDate on) {
    return open(
        id,
        shelved -> {
          Objection objection = objection(shelved, by, on);
          return objection == null
              ? replaced(shelved.approved(by, on))
              : new Shelving.Refused(objection);
        });
  }

  private @Nullable Objection objection(Shelved shelved, String by, LocalDate on) {
    BackTest tested = shelved.tested();
    if (tested == null) {
      return Objection.NOT_TESTED;
    } else if (shelved.proposedBy().equals(by)) {
      return Objection.SAME_PERSON;
    } else if (shelved.version().from().isBefore(on)) {
      return Objection.BEGINS_IN_THE_PAST;
    }
    Optional<CriteriaVersion> replaces = inUse(shelved.version().from(), shelved.version().scope());
    boolean againstTheOneInUse =
        replaces.map(version -> tested.before().contains(version.ref())).orElse(true);
    return againstTheOneInUse ? null : Objection.TESTED_AGAINST_OTHERS;
  }

  /** Gives up a version that is not in use. */
  public Shelving giveUp(String id) {
    return open(id, shelved -> replaced(shelved.givenUp()));
  }

  private Shelving open(String id, Function<Shelved, Shelving> step) {
    Optional<Shelved> found = version(id);
    if (found.isEmpty()) {
      return new Shelving.Refused(Objection.NO_SUCH_VERSION);
    }
    boolean open = found.get().stage() == Stage.PROPOSED || found.get().stage() == Stage.TESTED;
    return open ? step.apply(found.get()) : new Shelving.Refused(Objection.NOT_OPEN);
  }

  private Shelving replaced(Shelved shelved) {
    return new Shelving.Done(
        new CriteriaShelf(
            versions.stream()
                .map(each -> each.version().id().equals(shelved.version().id()) ? shelved : each)
                .toList()));
  }

  /** From the first day to the last; what is given up is left out. */
  public List<Shelved> inOrder() {
    return versions.stream()
        .filter(each -> each.stage() != Stage.GIVEN_UP)
        .sorted(Comparator.comparing(each -> each.version().from()))
        .toList();
  }
}

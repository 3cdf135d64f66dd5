package org.mashang.fraud.rulebook;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Actor;
import org.mashang.casework.Role;

/**
 * The way of a version: proposed, tested, in shadow, for a share of the people, live. It acts on
 * people only after a second person, who leads the desk, has said so; anyone of the two may stop it
 * at once.
 */
public final class Promotion {

  /** How long a version is watched before it may go further. */
  public static final Duration WATCHED = Duration.ofHours(24);

  private Promotion() {}

  /** A step, or why it is not taken. */
  public sealed interface Answer {
    /** Taken. */
    record Taken(RuleVersion version) implements Answer {}

    /** Not taken. */
    record Refused(Objection objection) implements Answer {}
  }

  /**
   * Takes a version to a stage.
   *
   * @param share percent of the people; read for {@link Stage#SHARED} only
   */
  public static Answer to(
      Stage stage, int share, RuleVersion version, Actor by, String reason, Instant now) {
    Objection objection =
        version.stage() == Stage.ENDED
            ? Objection.ENDED
            : reason.isBlank() ? Objection.NO_REASON : objection(stage, share, version, by, now);
    if (objection != null) {
      return new Answer.Refused(objection);
    }
    int acts = stage == Stage.LIVE ? 100 : stage == Stage.SHARED ? share : 0;
    return new Answer.Taken(
        version.after(new Step(stage, acts, by.id(), by.name(), now, reason.strip())));
  }

  /** Notes what a back-test came to; a version that already runs keeps its stage. */
  public static RuleVersion tested(RuleVersion version, BackTest test, Actor by, Instant now) {
    RuleVersion known = version.tested(test);
    return version.stage() == Stage.PROPOSED
        ? known.after(new Step(Stage.TESTED, 0, by.id(), by.name(), now, ""))
        : known;
  }

  private static @Nullable Objection objection(
      Stage stage, int share, RuleVersion version, Actor by, Instant now) {
    return switch (stage) {
      case SHADOW -> tested(version) ? null : Objection.NOT_TESTED;
      case SHARED -> {
        if (share < 1 || share > 99) {
          yield Objection.SHARE_OUT_OF_RANGE;
        }
        boolean there = version.stage() == Stage.SHADOW || version.stage() == Stage.SHARED;
        yield there ? second(version, by, now) : Objection.NOT_IN_SHADOW;
      }
      case LIVE ->
          version.stage() == Stage.SHARED ? second(version, by, now) : Objection.NOT_SHARED;
      case ENDED -> null;
      case PROPOSED, TESTED -> throw new IllegalArgumentException("nothing goes back to " + stage);
    };
  }

  /** A test of days of which nothing is kept shows nothing. */
  private static boolean tested(RuleVersion version) {
    BackTest test = version.test();
    return test != null && test.signals() > 0;
  }

  private static @Nullable Objection second(RuleVersion version, Actor by, Instant now) {
    if (by.role() != Role.FRAUD_CHIEF) {
      return Objection.NOT_CHIEF;
    }
    if (version.proposal().by().equals(by.id())) {
      return Objection.SAME_PERSON;
    }
    return now.isBefore(version.steps().getLast().at().plus(WATCHED)) ? Objection.TOO_SOON : null;
  }
}

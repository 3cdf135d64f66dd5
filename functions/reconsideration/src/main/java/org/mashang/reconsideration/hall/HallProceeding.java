package org.mashang.reconsideration.hall;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Actor;
import org.mashang.casework.Decision;
import org.mashang.casework.Happened;
import org.mashang.casework.Proceeding;
import org.mashang.casework.Role;
import org.mashang.casework.identifier.HallCodes;
import org.mashang.casework.time.Shanghai;

/** What may be done with a hall, by whom, and what follows. */
public final class HallProceeding implements Proceeding<Hall, HallCommand, HallEvent> {

  @Override
  public Decision<HallEvent> decide(
      @Nullable Hall hall, HallCommand command, Actor actor, Instant now) {
    if (actor.role() != Role.HALL_ADMINISTRATOR) {
      return Decision.refuse(HallRefusals.notAdministrator());
    }
    LocalDate today = Shanghai.day(now);
    if (hall == null) {
      return command instanceof HallCommand.Register register
          ? register(register.details(), actor, today)
          : Decision.refuse(HallRefusals.unknown());
    }
    if (!Reach.of(actor).covers(hall.details().organ())) {
      return Decision.refuse(HallRefusals.unknown());
    }
    if (hall.status() == Hall.Status.RETIRED) {
      return Decision.refuse(HallRefusals.retired());
    }
    return switch (command) {
      case HallCommand.Register ignored -> Decision.refuse(HallRefusals.registered());
      case HallCommand.Change(HallDetails details) -> change(hall, details, actor, today);
      case HallCommand.Retire(String reason) -> Decision.accept(new HallEvent.Retired(reason));
      case HallCommand.RotateCode(String reason) -> rotate(hall, reason);
      case HallCommand.RevokeCode(int serial, String reason) -> revoke(hall, serial, reason);
    };
  }

  private static Decision<HallEvent> register(HallDetails details, Actor actor, LocalDate today) {
    if (!Reach.of(actor).covers(details.organ())) {
      return Decision.refuse(HallRefusals.notYourOrgan());
    }
    if (details.designation().date().isAfter(today)) {
      return Decision.refuse(HallRefusals.notDesignatedYet(today));
    }
    return Decision.accept(new HallEvent.Registered(details), new HallEvent.CodeIssued(1, "首次登记"));
  }

  private static Decision<HallEvent> change(
      Hall hall, HallDetails details, Actor actor, LocalDate today) {
    if (!Reach.of(actor).covers(details.organ())) {
      return Decision.refuse(HallRefusals.notYourOrgan());
    }
    if (details.designation().date().isAfter(today)) {
      return Decision.refuse(HallRefusals.notDesignatedYet(today));
    }
    return details.equals(hall.details())
        ? Decision.refuse(HallRefusals.nothingChanged())
        : Decision.accept(new HallEvent.Changed(details));
  }

  private static Decision<HallEvent> rotate(Hall hall, String reason) {
    return hall.nextSerial() > HallCodes.MAX_SERIAL
        ? Decision.refuse(HallRefusals.noSerialLeft())
        : Decision.accept(new HallEvent.CodeIssued(hall.nextSerial(), reason));
  }

  /** A hall always has a code to print: revoking the current one makes the next. */
  private static Decision<HallEvent> revoke(Hall hall, int serial, String reason) {
    IssuedCode code = hall.code(serial).orElse(null);
    if (code == null) {
      return Decision.refuse(HallRefusals.noSuchCode());
    }
    return switch (code.status()) {
      case REVOKED -> Decision.refuse(HallRefusals.revokedAlready());
      case REPLACED -> Decision.accept(new HallEvent.CodeRevoked(serial, reason));
      case CURRENT ->
          hall.nextSerial() > HallCodes.MAX_SERIAL
              ? Decision.refuse(HallRefusals.noSerialLeft())
              : Decision.accept(
                  new HallEvent.CodeRevoked(serial, reason),
                  new HallEvent.CodeIssued(hall.nextSerial(), "原码作废：" + reason));
    };
  }

  @Override
  public Hall evolve(@Nullable Hall hall, HallEvent event, Happened happened) {
    if (event instanceof HallEvent.Registered(HallDetails details)) {
      return new Hall(details, Hall.Status.OPEN, List.of());
    }
    Hall known = Objects.requireNonNull(hall);
    return switch (event) {
      case HallEvent.Registered(HallDetails details) ->
          new Hall(details, Hall.Status.OPEN, List.of());
      case HallEvent.Changed(HallDetails details) ->
          new Hall(details, known.status(), known.codes());
      case HallEvent.Retired ignored ->
          new Hall(known.details(), Hall.Status.RETIRED, known.codes());
      case HallEvent.CodeIssued(int serial, String ignored) ->
          new Hall(
              known.details(),
              known.status(),
              issued(known.codes(), serial, Shanghai.day(happened.at())));
      case HallEvent.CodeRevoked(int serial, String ignored) ->
          new Hall(known.details(), known.status(), revoked(known.codes(), serial));
    };
  }

  private static List<IssuedCode> issued(List<IssuedCode> codes, int serial, LocalDate on) {
    List<IssuedCode> next = new ArrayList<>();
    next.add(new IssuedCode(serial, on, IssuedCode.Status.CURRENT));
    for (IssuedCode code : codes) {
      next.add(
          code.status() == IssuedCode.Status.CURRENT
              ? code.with(IssuedCode.Status.REPLACED)
              : code);
    }
    return next;
  }

  private static List<IssuedCode> revoked(List<IssuedCode> codes, int serial) {
    return codes.stream()
        .map(code -> code.serial() == serial ? code.with(IssuedCode.Status.REVOKED) : code)
        .toList();
  }
}

package org.mashang.notarization.docket;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.mashang.casework.time.Clock;
import org.mashang.casework.time.Shanghai;
import org.mashang.notarization.catalogue.Country;
import org.mashang.notarization.proceeding.Assignee;
import org.mashang.notarization.proceeding.Certificate;
import org.mashang.notarization.proceeding.Clocks;
import org.mashang.notarization.proceeding.Order;
import org.mashang.notarization.proceeding.Proposal;
import org.mashang.notarization.proceeding.Telling;
import org.mashang.notarization.proceeding.World;
import org.mashang.notarization.request.Request;
import org.mashang.notarization.term.ClockCode;
import org.mashang.notarization.term.Stage;
import org.mashang.platform.store.Placement;

/** Where an order lies: the judicial office's desk or its office's, by what is due next. */
public final class OrderPlacement implements Function<Order, Placement> {

  private final OrderKeys keys;
  private final World world;

  public OrderPlacement(OrderKeys keys, World world) {
    this.keys = keys;
    this.world = world;
  }

  /** The work list of an organ (a city's judicial office, a notary office) and a stage. */
  public static String desk(String organ, Stage stage) {
    return organ + "#" + stage;
  }

  @Override
  public Placement apply(Order o) {
    // what is due does not depend on the moment, only how long is left does
    Clocks clocks = new Clocks(o, o.submittedAt(), world);
    Optional<Clock> next = o.stage() == Stage.CLOSED ? promised(clocks) : clocks.next();
    String office = o.handling().office();
    String organ = office == null ? world.roster().dispatcher().organ() : office;
    return new Placement(
        desk(organ, o.stage()),
        next.map(Clock::expiresAt).orElse(null),
        keys.of(o),
        summary(o, clocks, next));
  }

  /** All that may still be due of what is closed: papers may follow the certificate (27(1)). */
  private static Optional<Clock> promised(Clocks clocks) {
    return clocks.all().stream()
        .filter(clock -> clock.code() == ClockCode.PROMISED_PAPER)
        .min(Comparator.comparing(Clock::dueOrNever));
  }

  private OrderSummary summary(Order o, Clocks clocks, Optional<Clock> next) {
    Request request = o.request();
    Certificate certificate = o.certificate();
    Assignee notary = o.handling().notary();
    Country country = world.country(request);
    Proposal proposal = o.proposal();
    return new OrderSummary(
        o.receiptCode(),
        certificate == null ? null : certificate.number(),
        o.stage(),
        request.applicant().listed(),
        world.matter(request).name(),
        request.use(),
        country == null ? null : country.name(),
        request.urgency() != null,
        o.submittedAt(),
        o.handling().office() == null ? null : o.handling().officeName(),
        notary == null ? null : notary.name(),
        clocks.find(ClockCode.TAKE).map(Clock::expiresAt).orElse(null),
        clocks.find(ClockCode.STATUTORY).filter(Clock::open).map(Clock::due).orElse(null),
        clocks.find(ClockCode.SERVICE).filter(Clock::open).map(Clock::due).orElse(null),
        next.map(Clock::label).orElse(null),
        next.map(Clock::provisional).orElse(false),
        clocks.organDue().orElse(null),
        proposal == null ? null : Telling.of(proposal.what(), Shanghai.day(proposal.at())).label());
  }
}

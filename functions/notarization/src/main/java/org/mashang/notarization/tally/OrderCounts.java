package org.mashang.notarization.tally;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.mashang.casework.Happened;
import org.mashang.casework.tally.Count;
import org.mashang.notarization.catalogue.Country;
import org.mashang.notarization.office.NotaryOffice;
import org.mashang.notarization.proceeding.Offer;
import org.mashang.notarization.proceeding.Order;
import org.mashang.notarization.proceeding.World;

/** Counts of an order, at the office that has it. */
record OrderCounts(World world) {

  private static final int DIVISION = 6;

  /** At the office that has it, or else at the judicial office. */
  Count one(String what, Order o) {
    String office = o.handling().office();
    return at(what, o, office == null ? world.roster().dispatcher().organ() : office);
  }

  /** The same of an act. */
  Count act(String what, Order o) {
    return one(what, o).kind(o.request().matter());
  }

  /** At the office to which a work order went. */
  Count offer(String what, int number, Order o) {
    return o.dispatching().offers().stream()
        .filter(offer -> offer.number() == number)
        .map(Offer::office)
        .findFirst()
        .map(office -> at(what, o, office))
        .orElseGet(() -> one(what, o))
        .kind(o.request().matter());
  }

  /** By the country in which it is used. */
  Count country(Count count, String what, Order o) {
    Country country = world.country(o.request());
    return new Count(
        "notarization." + what,
        count.division(),
        count.organ(),
        count.hall(),
        count.channel(),
        country == null ? "" : country.code(),
        count.outcome(),
        count.amount(),
        count.lasted());
  }

  /** Minutes from the request. */
  static long minutes(Order o, Happened happened) {
    return Duration.between(o.submittedAt(), happened.at()).toMinutes();
  }

  private Count at(String what, Order o, String organ) {
    return Count.of("notarization." + what)
        .at(division(organ), organ)
        .through(null, o.channel().name());
  }

  /** Where an office stands; other organs begin with their division's code. */
  private @Nullable String division(String organ) {
    NotaryOffice office = world.office(organ);
    if (office != null) {
      return office.division();
    }
    return organ.length() < DIVISION ? null : organ.substring(0, DIVISION);
  }
}

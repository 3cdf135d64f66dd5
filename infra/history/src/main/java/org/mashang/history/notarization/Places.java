package org.mashang.history.notarization;

import java.util.List;
import org.mashang.casework.Actor;
import org.mashang.history.story.Crew;
import org.mashang.local.demo.Dice;
import org.mashang.notarization.catalogue.Matter;
import org.mashang.notarization.office.Notary;
import org.mashang.notarization.office.NotaryOffice;
import org.mashang.notarization.office.Roster;
import org.mashang.notarization.request.Request;

/** Which office an order goes to, and who there takes it. */
record Places(NotaryOffice office, Actor notary, Actor head) {

  /** The city's office, which may act everywhere. */
  private static final String CITY = "330800N1";

  /** An office of the division where it has somebody for it, otherwise the city's. */
  static Places of(Roster roster, Request request, Matter matter, String division, Dice dice) {
    boolean city = dice.onceIn(2);
    NotaryOffice own =
        roster.offices().stream()
            .filter(one -> one.division().equals(division) && !one.id().equals(CITY))
            .filter(one -> !city && able(one, request, matter).size() > 0)
            .findFirst()
            .orElseGet(() -> roster.office(CITY).orElseThrow());
    return at(own, request, matter, dice);
  }

  static Places at(NotaryOffice office, Request request, Matter matter, Dice dice) {
    Notary notary = dice.pick(able(office, request, matter));
    return new Places(office, Crew.of(notary.id()), Crew.of(office.head()));
  }

  private static List<Notary> able(NotaryOffice office, Request request, Matter matter) {
    return office.notaries().stream().filter(one -> one.does(matter, request.use())).toList();
  }
}

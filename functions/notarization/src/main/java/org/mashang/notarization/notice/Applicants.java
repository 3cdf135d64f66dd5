package org.mashang.notarization.notice;

import org.mashang.casework.party.Applicant;
import org.mashang.notarization.docket.OrderKeys;
import org.mashang.notarization.proceeding.Order;
import org.mashang.platform.notice.Recipient;

/** How the applicant of an order is told something. */
public final class Applicants {

  private final OrderKeys keys;

  public Applicants(OrderKeys keys) {
    this.keys = keys;
  }

  Recipient of(Order on) {
    Applicant applicant = on.request().applicant();
    String person = keys.person(on);
    return Recipient.reached(
            person == null ? keys.receipt(on.receiptCode(), applicant.phone().value()) : person,
            applicant.phone(),
            null,
            applicant.name(),
            applicant.address())
        .wishing(on.request().reminders());
  }
}

package org.mashang.reconsideration.notice;

import org.mashang.platform.keys.KeyedHash;
import org.mashang.platform.notice.Recipient;
import org.mashang.reconsideration.application.Application;
import org.mashang.reconsideration.docket.PartyKeys;
import org.mashang.reconsideration.proceeding.Case;

/** How the applicant of a case is told something. */
public final class Applicants {

  private final PartyKeys keys;

  public Applicants(KeyedHash hash) {
    keys = new PartyKeys(hash);
  }

  /**
   * As the applicant wishes to be reached; the phone of the application where no other was given.
   */
  Recipient of(Case on) {
    Application application = on.application();
    var service = application.service();
    var phone =
        service.phone().value().isEmpty() ? application.applicant().phone() : service.phone();
    String person = keys.ofApplicant(on);
    return Recipient.reached(
            person == null ? keys.receipt(on.receiptCode(), phone.value()) : person,
            phone,
            service.email(),
            application.applicant().name(),
            service.address())
        .wishing(application.reminders());
  }
}

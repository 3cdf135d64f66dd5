package org.mashang.reconsideration.proceeding;

import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;
import org.mashang.casework.party.Applicant;
import org.mashang.reconsideration.application.Act;
import org.mashang.reconsideration.application.Application;
import org.mashang.reconsideration.application.Respondent;
import org.mashang.reconsideration.application.Service;

/** Puts a corrected datum where it belongs. */
final class Correction {

  private Correction() {}

  static void apply(Case c, CaseChange to, Event.RecordCorrected e) {
    Application a = c.application();
    Personal value = e.after();
    Applicant who = a.applicant();
    switch (e.field()) {
      case CASE_NUMBER -> to.caseNumber(value.value());
      case APPLICANT_NAME -> to.application(with(a, with(who, value, who.phone(), who.address())));
      case APPLICANT_PHONE -> to.application(with(a, with(who, who.name(), value, who.address())));
      case APPLICANT_ADDRESS -> to.application(with(a, with(who, who.name(), who.phone(), value)));
      case SERVICE_ADDRESS -> to.application(with(a, service(a.service(), value, null)));
      case SERVICE_PHONE -> to.application(with(a, service(a.service(), null, value)));
      case RESPONDENT_NAME ->
          to.application(with(a, new Respondent(a.respondent().authorityId(), value.value())));
      case ACT_TITLE ->
          to.application(with(a, act(a.act(), value.value(), a.act().documentNumber())));
      case ACT_DOCUMENT_NUMBER ->
          to.application(with(a, act(a.act(), a.act().title(), value.value())));
    }
  }

  private static Applicant with(Applicant who, Personal name, Personal phone, Personal address) {
    return switch (who) {
      case Applicant.Person p ->
          new Applicant.Person(name, p.idType(), p.idNumber(), phone, address);
      case Applicant.Company p ->
          new Applicant.Company(
              name, p.creditCode(), p.representative(), p.position(), phone, address);
      case Applicant.Organisation p ->
          new Applicant.Organisation(
              name, p.creditCode(), p.representative(), p.position(), phone, address);
    };
  }

  private static Service service(
      Service old, @Nullable Personal address, @Nullable Personal phone) {
    return new Service(
        address == null ? old.address() : address,
        old.electronic(),
        phone == null ? old.phone() : phone,
        old.email());
  }

  private static Act act(Act old, String title, String number) {
    return new Act(
        old.kind(),
        title,
        number,
        old.doneOn(),
        old.knownOn(),
        old.rightToApplyTold(),
        old.toldOn(),
        old.realEstate(),
        old.onTheSpot(),
        old.warning(),
        old.amountFen());
  }

  private static Application with(Application a, Applicant who) {
    return copy(a, who, a.respondent(), a.act(), a.service());
  }

  private static Application with(Application a, Respondent respondent) {
    return copy(a, a.applicant(), respondent, a.act(), a.service());
  }

  private static Application with(Application a, Act act) {
    return copy(a, a.applicant(), a.respondent(), act, a.service());
  }

  private static Application with(Application a, Service service) {
    return copy(a, a.applicant(), a.respondent(), a.act(), service);
  }

  private static Application copy(
      Application a, Applicant who, Respondent respondent, Act act, Service service) {
    return new Application(
        who,
        a.agents(),
        a.thirdParties(),
        a.organId(),
        respondent,
        act,
        a.request(),
        a.facts(),
        a.reasons(),
        a.delay(),
        a.normativeDocument(),
        a.exclusion(),
        a.courtCase(),
        a.appliedBefore(),
        a.wishes(),
        a.files(),
        service,
        a.reminders(),
        a.noticeVersion(),
        a.oral());
  }
}

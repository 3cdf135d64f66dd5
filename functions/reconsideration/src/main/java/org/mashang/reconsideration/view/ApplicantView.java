package org.mashang.reconsideration.view;

import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;
import org.mashang.reconsideration.application.Applicant;
import org.mashang.reconsideration.application.IdType;
import org.mashang.reconsideration.application.ThirdParty;

/** Who applies, as it goes out; the writer masks what the reader may not see. */
public record ApplicantView(
    ThirdParty.Kind kind,
    String kindLabel,
    Personal name,
    @Nullable IdType idType,
    @Nullable Personal idNumber,
    @Nullable String creditCode,
    @Nullable Personal representative,
    @Nullable String position,
    Personal phone,
    Personal address) {

  static ApplicantView of(Applicant applicant) {
    return switch (applicant) {
      case Applicant.Person person ->
          new ApplicantView(
              ThirdParty.Kind.PERSON,
              ThirdParty.Kind.PERSON.label(),
              person.name(),
              person.idType(),
              person.idNumber(),
              null,
              null,
              null,
              person.phone(),
              person.address());
      case Applicant.Company company ->
          new ApplicantView(
              ThirdParty.Kind.COMPANY,
              ThirdParty.Kind.COMPANY.label(),
              company.name(),
              null,
              null,
              company.creditCode(),
              company.representative(),
              company.position(),
              company.phone(),
              company.address());
      case Applicant.Organisation organisation ->
          new ApplicantView(
              ThirdParty.Kind.ORGANISATION,
              ThirdParty.Kind.ORGANISATION.label(),
              organisation.name(),
              null,
              null,
              organisation.creditCode(),
              organisation.representative(),
              organisation.position(),
              organisation.phone(),
              organisation.address());
    };
  }
}

package org.mashang.platform.desk;

import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;
import org.mashang.casework.identifier.IdType;
import org.mashang.casework.party.Applicant;
import org.mashang.casework.party.LegalForm;

/** Who applies, as it goes out; the writer masks what the reader may not see. */
public record ApplicantView(
    LegalForm kind,
    String kindLabel,
    Personal name,
    @Nullable IdType idType,
    @Nullable Personal idNumber,
    @Nullable String creditCode,
    @Nullable Personal representative,
    @Nullable String position,
    Personal phone,
    Personal address) {

  public static ApplicantView of(Applicant applicant) {
    return switch (applicant) {
      case Applicant.Person person ->
          new ApplicantView(
              LegalForm.PERSON,
              LegalForm.PERSON.label(),
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
              LegalForm.COMPANY,
              LegalForm.COMPANY.label(),
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
              LegalForm.ORGANISATION,
              LegalForm.ORGANISATION.label(),
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

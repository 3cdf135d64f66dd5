package org.mashang.casework.party;

import org.jspecify.annotations.Nullable;
import org.mashang.casework.Personal;
import org.mashang.casework.identifier.IdType;

/** Who applies (申请人): a person, a company or another organisation. */
public sealed interface Applicant {

  /** Called so in the record; for a person personal data. */
  Personal name();

  /** Where the applicant is reached, and what the case is followed with. */
  Personal phone();

  Personal address();

  /** What the applicant is. */
  default LegalForm form() {
    return switch (this) {
      case Person person -> LegalForm.PERSON;
      case Company company -> LegalForm.COMPANY;
      case Organisation organisation -> LegalForm.ORGANISATION;
    };
  }

  /** The number on the papers or the credit code; empty if none was given. */
  default String number() {
    return switch (this) {
      case Person person -> person.idNumber().value();
      case Company company -> company.creditCode();
      case Organisation organisation ->
          organisation.creditCode() == null ? "" : organisation.creditCode();
    };
  }

  /** As it may stand in a list: persons masked, companies and organisations in full. */
  String listed();

  /** A natural person (公民), of any nationality (89). */
  record Person(Personal name, IdType idType, Personal idNumber, Personal phone, Personal address)
      implements Applicant {
    @Override
    public String listed() {
      return name.masked();
    }
  }

  /** A legal person (法人). */
  record Company(
      Personal name,
      String creditCode,
      Personal representative,
      String position,
      Personal phone,
      Personal address)
      implements Applicant {
    @Override
    public String listed() {
      return name.value();
    }
  }

  /** Another organisation (其他组织); some have no credit code. */
  record Organisation(
      Personal name,
      @Nullable String creditCode,
      Personal representative,
      String position,
      Personal phone,
      Personal address)
      implements Applicant {
    @Override
    public String listed() {
      return name.value();
    }
  }
}

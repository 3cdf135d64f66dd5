package org.mashang.platform.http;

import java.time.LocalDate;
import org.mashang.casework.Personal;
import org.mashang.casework.identifier.IdType;
import org.mashang.casework.party.Applicant;
import org.mashang.casework.party.LegalForm;

/** Reads who applies. Required is only what nobody could work without. */
public final class ApplicantFields {

  private static final int NAME = 100;
  private static final int ADDRESS = 300;
  private static final int POSITION = 100;

  private ApplicantFields() {}

  /**
   * The applicant as far as it could be read: empty texts where something was wrong or left out.
   *
   * @param today nobody is born after it
   */
  public static Applicant read(Fields in, LocalDate today) {
    LegalForm form = in.choice("/kind", LegalForm.class).required().orNull();
    Personal name = Personal.name(in.text("/name").required().max(NAME).orEmpty());
    Personal phone = NumberFields.phone(in, true);
    Personal address = Personal.address(in.text("/address").max(ADDRESS).orEmpty());
    if (form == null || form == LegalForm.PERSON) {
      IdType type = in.choice("/idType", IdType.class).orElse(IdType.CITIZEN_ID);
      return new Applicant.Person(name, type, NumberFields.id(in, type, today), phone, address);
    }
    String code = NumberFields.creditCode(in, form == LegalForm.COMPANY);
    Personal representative = Personal.name(in.text("/representative").max(NAME).orEmpty());
    String position = in.text("/position").max(POSITION).orEmpty();
    return form == LegalForm.COMPANY
        ? new Applicant.Company(name, code, representative, position, phone, address)
        : new Applicant.Organisation(
            name, code.isEmpty() ? null : code, representative, position, phone, address);
  }
}

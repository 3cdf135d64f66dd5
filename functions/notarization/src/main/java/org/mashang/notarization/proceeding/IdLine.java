package org.mashang.notarization.proceeding;

import org.mashang.casework.identifier.IdType;
import org.mashang.casework.party.Applicant;

/** The line of a certificate that says who the applicant is by number. */
final class IdLine {

  private IdLine() {}

  static String chinese(Applicant applicant) {
    if (applicant.number().isEmpty()) {
      return "";
    }
    return switch (applicant) {
      case Applicant.Person person ->
          (person.idType() == IdType.CITIZEN_ID ? "公民身份号码" : person.idType().label() + "号码")
              + "："
              + person.idNumber().value();
      case Applicant.Company company -> "统一社会信用代码：" + company.creditCode();
      case Applicant.Organisation organisation -> "统一社会信用代码：" + organisation.creditCode();
    };
  }

  static String english(Applicant applicant) {
    if (applicant.number().isEmpty()) {
      return "";
    }
    return switch (applicant) {
      case Applicant.Person person -> english(person.idType()) + ": " + person.idNumber().value();
      case Applicant.Company company -> "Unified Social Credit Code: " + company.creditCode();
      case Applicant.Organisation organisation ->
          "Unified Social Credit Code: " + organisation.creditCode();
    };
  }

  private static String english(IdType type) {
    return switch (type) {
      case CITIZEN_ID -> "Citizen ID No.";
      case PASSPORT -> "Passport No.";
      case FOREIGN_PERMANENT_RESIDENT -> "Permanent Residence Card No.";
      case RESIDENCE_PERMIT_HMT -> "Residence Permit No.";
      case HMT_PASS -> "Travel Permit No.";
      case OTHER -> "Document No.";
    };
  }
}

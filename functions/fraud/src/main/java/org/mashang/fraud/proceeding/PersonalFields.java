package org.mashang.fraud.proceeding;

import org.mashang.fraud.subject.Subject;

/** The personal data of a warning that an officer may read in full, on the record. */
public final class PersonalFields {

  /** The subject's phone number or account. */
  public static final String PHONE = "phone";

  private PersonalFields() {}

  /** What it is called; a warning has only one. */
  public static String label(Warning on) {
    return on.subject().kind() == Subject.Kind.ACCOUNT ? "账号" : "电话号码";
  }
}

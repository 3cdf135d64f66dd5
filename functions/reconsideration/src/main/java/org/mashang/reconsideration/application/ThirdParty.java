package org.mashang.reconsideration.application;

import org.mashang.casework.Personal;

/** Somebody else whom the act concerns (第三人, 16), as far as the applicant knows. */
public record ThirdParty(Kind kind, Personal name, Personal contact) {

  /** What a third party is. */
  public enum Kind {
    PERSON("公民"),
    COMPANY("法人"),
    ORGANISATION("其他组织");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}

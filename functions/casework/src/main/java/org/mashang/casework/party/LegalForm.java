package org.mashang.casework.party;

/** What somebody is before the law. */
public enum LegalForm {
  PERSON("公民"),
  COMPANY("法人"),
  ORGANISATION("其他组织");

  private final String label;

  LegalForm(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}

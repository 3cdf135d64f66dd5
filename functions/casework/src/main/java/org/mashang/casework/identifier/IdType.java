package org.mashang.casework.identifier;

/** The papers with which a person shows who they are. */
public enum IdType {
  CITIZEN_ID("居民身份证"),
  RESIDENCE_PERMIT_HMT("港澳台居民居住证"),
  HMT_PASS("港澳居民来往内地通行证、台湾居民来往大陆通行证"),
  FOREIGN_PERMANENT_RESIDENT("外国人永久居留身份证"),
  PASSPORT("护照"),
  OTHER("其他证件");

  private final String label;

  IdType(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}

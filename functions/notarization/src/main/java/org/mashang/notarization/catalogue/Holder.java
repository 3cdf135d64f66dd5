package org.mashang.notarization.catalogue;

/** Who applies (自然人、法人、其他组织). */
public enum Holder {
  PERSON,
  COMPANY,
  ORGANISATION
}

package org.mashang.fraud.organ;

/** What kind of organ is called. */
public enum OrganKind {
  /** The city's fraud centre (市反诈中心). */
  CITY_CENTRE,
  /** A district's fraud centre (县级反诈中心). */
  DISTRICT_CENTRE,
  /** A police station (派出所). */
  STATION,
  /** A community (社区). */
  COMMUNITY,
  /** A bank's branch (银行网点). */
  BANK_BRANCH;

  /** Whether it belongs to the police, who lead (反电信网络诈骗法 34). */
  public boolean police() {
    return this == CITY_CENTRE || this == DISTRICT_CENTRE || this == STATION;
  }
}

package org.mashang.fraud.sending;

import java.util.Map;

/** Somebody who calls, by the claims of their token. */
record Person(Map<String, Object> claims) {

  static final Person CHIEF = staff("chief-330800F1", "严守信", "FRAUD_CHIEF", "330800F1");
  static final Person DISTRICT = staff("chief-330802F1", "宋明达", "FRAUD_CHIEF", "330802F1");
  static final Person OTHER_CITY = staff("chief-330700F1", "方远", "FRAUD_CHIEF", "330700F1");
  static final Person OFFICER = staff("officer-330800F1", "邵平", "FRAUD_OFFICER", "330800F1");
  static final Person AUDITOR = staff("auditor", "鲁察", "AUDITOR", "330800");

  private static Person staff(String id, String name, String role, String organ) {
    return new Person(
        Map.of("sub", "login-of-" + id, "name", name, "roles", role, "organ", organ, "staff", id));
  }
}

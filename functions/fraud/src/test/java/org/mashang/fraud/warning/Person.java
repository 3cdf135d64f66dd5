package org.mashang.fraud.warning;

import java.util.Map;

/** Somebody who calls, by the claims of their token. */
record Person(Map<String, Object> claims) {

  static final Person CHIEF = staff("chief-330800F1", "严守信", "FRAUD_CHIEF", "330800F1");
  static final Person CITY = staff("officer-330800F1-1", "邵平", "FRAUD_OFFICER", "330800F1");
  static final Person DISTRICT = staff("officer-330802F1-1", "宋明达", "FRAUD_OFFICER", "330802F1");
  static final Person OTHER_DISTRICT =
      staff("officer-330803F1-1", "余知行", "FRAUD_OFFICER", "330803F1");
  static final Person STATION = staff("officer-330802S1-1", "柴立", "FRAUD_OFFICER", "330802S1");
  static final Person COMMUNITY = staff("worker-330802C1-1", "毛秀英", "COMMUNITY_WORKER", "330802C1");
  static final Person BANK = staff("bank-330802B1-1", "徐婉", "BANK_OFFICER", "330802B1");
  static final Person AUDITOR = staff("auditor", "鲁察", "AUDITOR", "330800");
  static final Person OTHER_CITY = staff("chief-330700F1", "方远", "FRAUD_CHIEF", "330700F1");
  static final Person OTHER_AUDITOR = staff("auditor-330700", "甘霖", "AUDITOR", "330700");
  static final Person CLERK = staff("clerk-330802", "冯书衡", "CLERK", "330802");

  private static Person staff(String id, String name, String role, String organ) {
    return new Person(
        Map.of("sub", "login-of-" + id, "name", name, "roles", role, "organ", organ, "staff", id));
  }
}

package org.mashang.notarization.functions;

import java.util.Map;

/** Somebody who calls, by the claims of their token. */
record Person(Map<String, Object> claims) {

  static final String XINAN = "330800N1";
  static final String QUJIANG = "330803N1";

  static final Person DISPATCHER = staff("dispatcher-330800", "潘知微", "DISPATCHER", "330800");
  static final Person AUDITOR = staff("auditor-330800", "鲁察", "AUDITOR", "330800");
  static final Person SU = notary(XINAN, 2, "苏映雪");
  static final Person CHAI = notary(QUJIANG, 1, "柴静怡");
  static final Person HEAD = head(XINAN);
  static final Person PARTNER =
      new Person(Map.of("sub", "partner-zlb", "name", "浙里办", "roles", "PARTNER"));

  static Person visitor(String name) {
    return new Person(Map.of("sub", "visitor-" + name, "roles", "APPLICANT"));
  }

  /** Somebody whose ID number the login has checked. */
  static Person known(String name, String person) {
    return new Person(
        Map.of("sub", "demo-" + name, "name", name, "roles", "APPLICANT", "person", person));
  }

  static Person notary(String office, int number, String name) {
    return staff("notary-" + office + "-" + number, name, "NOTARY", office);
  }

  static Person head(String office) {
    return staff("head-" + office, "负责人", "HEAD", office);
  }

  private static Person staff(String id, String name, String role, String organ) {
    return new Person(
        Map.of("sub", "login-of-" + id, "name", name, "roles", role, "organ", organ, "staff", id));
  }

  String subject() {
    return claim("sub");
  }

  /** By what the roster knows them. */
  String id() {
    return claim("staff");
  }

  boolean isStaff() {
    return claims.containsKey("organ");
  }

  private String claim(String name) {
    return String.valueOf(claims.get(name));
  }
}

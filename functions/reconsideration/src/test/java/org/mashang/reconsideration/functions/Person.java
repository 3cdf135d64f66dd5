package org.mashang.reconsideration.functions;

import java.util.Map;

/** Somebody who calls, by the claims of their token. */
record Person(Map<String, Object> claims) {

  static final Person CLERK = officer("clerk", "冯书衡", "CLERK", "330802");
  static final Person SECOND_CLERK = officer("clerk2", "陈若谷", "CLERK", "330802");
  static final Person HEAD = officer("head", "褚明远", "HEAD", "330802");
  static final Person CLERK_ELSEWHERE = officer("clerk", "孔亦安", "CLERK", "330881");
  static final Person AUDITOR = officer("auditor", "鲁察", "AUDITOR", "330802");
  static final Person HALL_ADMINISTRATOR =
      officer("hall-admin", "金管", "HALL_ADMINISTRATOR", "330800");
  static final Person PARTNER =
      new Person(Map.of("sub", "demo-partner-zlb", "name", "浙里办", "roles", "PARTNER"));

  static Person visitor(String name) {
    return new Person(Map.of("sub", "visitor-" + name, "roles", "APPLICANT"));
  }

  static Person scanning(String name, String hall) {
    return new Person(Map.of("sub", "visitor-" + name, "roles", "APPLICANT", "hall", hall));
  }

  static Person known(String name, String person) {
    return new Person(
        Map.of("sub", "demo-" + name, "name", name, "roles", "APPLICANT", "person", person));
  }

  private static Person officer(String user, String name, String role, String organ) {
    return new Person(
        Map.of("sub", "demo-" + user + "-" + organ, "name", name, "roles", role, "organ", organ));
  }

  String subject() {
    return String.valueOf(claims.get("sub"));
  }
}

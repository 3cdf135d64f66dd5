package org.mashang.screening.functions;

import java.util.Map;

/** Somebody who calls, by the claims of their token. */
record Person(Map<String, Object> claims) {

  static final String KECHENG = "330802P1";
  static final String QUJIANG = "330803P1";

  static final Person ASSISTANT =
      staff("assistant-330802P1", "林书言", "PROSECUTOR_ASSISTANT", KECHENG);
  static final Person GU = staff("prosecutor-330802P1-1", "顾清源", "PROSECUTOR", KECHENG);

  /** The same person after a promotion. */
  static final Person GU_AS_CHIEF =
      staff("prosecutor-330802P1-1", "顾清源", "CHIEF_PROSECUTOR", KECHENG);

  static final Person LU = staff("prosecutor-330802P1-2", "陆明镜", "PROSECUTOR", KECHENG);
  static final Person CHIEF = staff("chief-330802P1", "谢持正", "CHIEF_PROSECUTOR", KECHENG);
  static final Person OTHER_CHIEF = staff("chief-330803P1", "范守中", "CHIEF_PROSECUTOR", QUJIANG);
  static final Person LIANG = staff("prosecutor-330803P1-1", "梁思慎", "PROSECUTOR", QUJIANG);
  static final Person AUDITOR = staff("auditor", "鲁察", "AUDITOR", "330800");
  static final Person CLERK = staff("clerk-330802", "冯书衡", "CLERK", "330802");

  private static Person staff(String id, String name, String role, String organ) {
    return new Person(
        Map.of("sub", "login-of-" + id, "name", name, "roles", role, "organ", organ, "staff", id));
  }
}

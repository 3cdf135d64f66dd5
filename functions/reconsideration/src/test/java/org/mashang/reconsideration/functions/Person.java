package org.mashang.reconsideration.functions;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Base64;
import java.util.HashMap;
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

  /** What a token says, as the authorizer hands it on. */
  static Person holding(String token) {
    String claims = new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), UTF_8);
    try {
      Map<String, Object> read = new HashMap<>();
      new JsonMapper()
          .readTree(claims)
          .properties()
          .forEach(
              claim ->
                  read.put(
                      claim.getKey(),
                      claim.getValue().isArray()
                          ? claim.getValue().get(0).asText()
                          : claim.getValue().asText()));
      return new Person(read);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

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

  static Person officer(String user, String name, String role, String organ) {
    return new Person(
        Map.of("sub", "demo-" + user + "-" + organ, "name", name, "roles", role, "organ", organ));
  }

  String subject() {
    return String.valueOf(claims.get("sub"));
  }
}

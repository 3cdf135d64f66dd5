package org.mashang.local.pollers;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class FilterPatternTest {

  private static final String RECORD =
      """
      {"eventName":"INSERT","dynamodb":{"Keys":{"sk":{"S":"EVENT#000001"}}},
       "count":7,"name":null,"tags":["a","b"]}""";

  @Test
  void every_name_must_match_by_one_of_its_rules() {
    assertTrue(
        matches(
            "{\"eventName\":[\"INSERT\",\"MODIFY\"],"
                + "\"dynamodb\":{\"Keys\":{\"sk\":{\"S\":[{\"prefix\":\"EVENT#\"}]}}}}"));
    assertFalse(matches("{\"eventName\":[\"REMOVE\"]}"));
    assertFalse(matches("{\"eventName\":[\"INSERT\"],\"absent\":[\"x\"]}"));
    assertTrue(matches("{}"));
  }

  @Test
  void rules_know_prefixes_suffixes_case_and_what_is_not() {
    assertTrue(matches("{\"eventName\":[{\"suffix\":\"ERT\"}]}"));
    assertTrue(matches("{\"eventName\":[{\"equals-ignore-case\":\"insert\"}]}"));
    assertTrue(matches("{\"eventName\":[{\"anything-but\":[\"REMOVE\"]}]}"));
    assertFalse(matches("{\"eventName\":[{\"anything-but\":{\"prefix\":\"INS\"}}]}"));
    assertFalse(matches("{\"absent\":[{\"anything-but\":[\"REMOVE\"]}]}"));
  }

  @Test
  void rules_know_numbers_null_lists_and_whether_there_is_anything() {
    assertTrue(matches("{\"count\":[{\"numeric\":[\">\",0,\"<=\",7]}]}"));
    assertFalse(matches("{\"count\":[{\"numeric\":[\"<\",7]}]}"));
    assertTrue(matches("{\"count\":[7.0]}"));
    assertTrue(matches("{\"name\":[null]}"));
    assertTrue(matches("{\"tags\":[\"b\"]}"));
    assertTrue(matches("{\"absent\":[{\"exists\":false}]}"));
    assertTrue(matches("{\"count\":[{\"exists\":true}]}"));
    assertTrue(matches("{\"$or\":[{\"count\":[8]},{\"eventName\":[\"INSERT\"]}]}"));
  }

  @Test
  void a_rule_that_is_not_known_is_found_when_the_pattern_is_read() {
    assertThrows(
        IllegalArgumentException.class,
        () -> FilterPattern.parse("{\"a\":[{\"cidr\":\"10.0.0.0/8\"}]}"));
    assertThrows(IllegalArgumentException.class, () -> FilterPattern.parse("{\"a\":\"b\"}"));
    assertThrows(IllegalArgumentException.class, () -> FilterPattern.parse("[]"));
    assertThrows(IllegalArgumentException.class, () -> FilterPattern.parse("{"));
  }

  private static boolean matches(String pattern) {
    try {
      return FilterPattern.parse(pattern).matches(new ObjectMapper().readTree(RECORD));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}

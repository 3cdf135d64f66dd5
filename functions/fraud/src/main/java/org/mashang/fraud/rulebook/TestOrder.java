package org.mashang.fraud.rulebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.mashang.platform.json.Json;
import org.mashang.platform.json.Showing;

/**
 * The message by which a back-test is ordered.
 *
 * @param city division code
 * @param rule id of the rule
 * @param number of the version
 * @param order which order of this version it is
 */
public record TestOrder(String city, String rule, int number, String order) {

  String json() {
    try {
      return Json.shown(Showing.LIST).writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Reads a message.
   *
   * @throws IllegalArgumentException if it is no order
   */
  public static TestOrder read(String body) {
    try {
      return Json.shown(Showing.LIST).readValue(body, TestOrder.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not the order of a test", e);
    }
  }
}

package org.mashang.local.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mashang.local.declared.DeclaredRoute;

class RouteTableTest {

  private final RouteTable table =
      table(
          "GET /{page+}",
          "GET /",
          "GET /v1/halls/{hallId}",
          "GET /v1/halls/figures",
          "POST /v1/halls/{hallId}/commands",
          "ANY /v1/any",
          "POST /v1/any");

  @Test
  void a_fixed_segment_comes_before_a_variable() {
    assertEquals("GET /v1/halls/figures", key("GET", "/v1/halls/figures"));
    assertEquals("GET /v1/halls/{hallId}", key("GET", "/v1/halls/330802-1"));
    assertEquals(
        Map.of("hallId", "330802-1"),
        table.find("GET", "/v1/halls/330802-1").orElseThrow().parameters());
  }

  @Test
  void a_greedy_variable_takes_what_nothing_else_takes() {
    assertEquals("GET /{page+}", key("GET", "/assets/vue/3/vue.js"));
    assertEquals(
        Map.of("page", "assets/vue/3/vue.js"),
        table.find("GET", "/assets/vue/3/vue.js").orElseThrow().parameters());
    assertEquals("GET /", key("GET", "/"));
  }

  @Test
  void another_method_does_not_match() {
    assertTrue(table.find("DELETE", "/v1/halls/1").isEmpty());
    assertTrue(table.find("POST", "/v1/halls/1").isEmpty());
    assertEquals("POST /v1/any", key("POST", "/v1/any"));
    assertEquals("ANY /v1/any", key("PUT", "/v1/any"));
  }

  @Test
  void an_empty_segment_is_no_value_of_a_variable() {
    assertTrue(table.find("POST", "/v1/halls//commands").isEmpty());
  }

  @Test
  void the_default_route_takes_the_rest() {
    RouteTable withDefault =
        new RouteTable(List.of(new DeclaredRoute("ANY", "$default", "F", null)));
    assertEquals("$default", withDefault.find("PUT", "/x/y").orElseThrow().route().key());
  }

  private String key(String method, String path) {
    return table.find(method, path).orElseThrow().route().key();
  }

  private static RouteTable table(String... keys) {
    return new RouteTable(
        Stream.of(keys)
            .map(key -> key.split(" ", 2))
            .map(parts -> new DeclaredRoute(parts[0], parts[1], "F", null))
            .toList());
  }
}

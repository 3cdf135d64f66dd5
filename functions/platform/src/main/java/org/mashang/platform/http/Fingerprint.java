package org.mashang.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import org.mashang.casework.Actor;
import org.mashang.platform.json.Json;
import org.mashang.platform.json.Showing;

/**
 * What makes two calls the same: route, path, caller and the body's content, whatever the order of
 * its fields. A repeated Idempotency-Key with another fingerprint is another command.
 */
final class Fingerprint {

  private Fingerprint() {}

  static String of(String route, String path, Actor by, ObjectNode body) {
    MessageDigest digest = sha256();
    for (String part : new String[] {route, path, by.role().name(), by.id()}) {
      digest.update(part.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
    digest.update(canonical(body));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static byte[] canonical(JsonNode body) {
    try {
      return Json.shown(Showing.LIST).writeValueAsBytes(sorted(body));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object sorted(JsonNode node) {
    if (node.isObject()) {
      var fields = new TreeMap<String, Object>();
      node.properties().forEach(field -> fields.put(field.getKey(), sorted(field.getValue())));
      return fields;
    }
    if (node.isArray()) {
      return node.valueStream().map(Fingerprint::sorted).toList();
    }
    return node;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

package org.mashang.screening.standard;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Map;
import org.mashang.platform.json.Json;
import org.mashang.platform.json.Showing;
import org.mashang.screening.criteria.Result;
import org.mashang.screening.criteria.file.Canonical;
import org.mashang.screening.fact.FactSheet;

/** A receipt as bytes. */
final class ReceiptBytes {

  private ReceiptBytes() {}

  static byte[] of(FactSheet facts, List<String> kinds, Result result) {
    try {
      return Canonical.bytes(
          Json.tree(
              Json.shown(Showing.LIST)
                  .writeValueAsString(Map.of("facts", facts, "papers", kinds, "result", result))));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("no receipt", e);
    }
  }

  static String sha256(byte[] bytes) {
    return Canonical.sha256(bytes);
  }
}

package org.mashang.fraud.learned;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.mashang.platform.json.Json;
import org.mashang.platform.json.Showing;

/** A model as JSON. */
public final class ModelFile {

  private ModelFile() {}

  public static String write(Model model) {
    try {
      return Json.shown(Showing.LIST).writerWithDefaultPrettyPrinter().writeValueAsString(model);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Reads a model.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static Model read(String json) {
    try {
      return Json.shown(Showing.LIST).readValue(json, Model.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no model", e);
    }
  }
}

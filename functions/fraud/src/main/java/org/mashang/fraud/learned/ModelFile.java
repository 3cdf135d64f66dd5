package org.mashang.fraud.learned;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.mashang.platform.json.DataFile;
import org.mashang.platform.json.Json;
import org.mashang.platform.json.Showing;

/** A model as JSON. */
public final class ModelFile {

  /** The model that comes with a release; what it was learned from stands in it. */
  public static final String OF_RELEASE = "person-score-1.json";

  private ModelFile() {}

  /** The model of this release. */
  public static Model ofRelease() {
    return read(DataFile.read(ModelFile.class, OF_RELEASE).toString());
  }

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

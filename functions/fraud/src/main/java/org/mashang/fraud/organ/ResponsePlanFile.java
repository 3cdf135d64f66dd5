package org.mashang.fraud.organ;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mashang.fraud.alert.Level;
import org.mashang.platform.json.DataFile;

/** Reads {@code <city>.json} beside this class. */
public final class ResponsePlanFile {

  private ResponsePlanFile() {}

  /**
   * The plan of the city with this division code.
   *
   * @throws IllegalArgumentException if the jar holds no file for it, or it names no city centre
   */
  public static ResponsePlan read(String city) {
    JsonNode root = DataFile.read(ResponsePlanFile.class, city + ".json");
    Map<Level, LevelPlan> levels = new EnumMap<>(Level.class);
    root.required("levels")
        .forEach(
            node ->
                levels.put(
                    Level.valueOf(DataFile.text(node, "level")),
                    new LevelPlan(
                        Duration.parse(DataFile.text(node, "within")),
                        kinds(node, "chain"),
                        kinds(node, "beside"))));
    return new ResponsePlan(
        DataFile.text(root, "version"),
        city,
        DataFile.each(
            root,
            "organs",
            node ->
                new Organ(
                    DataFile.text(node, "id"),
                    DataFile.text(node, "name"),
                    DataFile.text(node, "division"),
                    OrganKind.valueOf(DataFile.text(node, "kind")))),
        levels);
  }

  private static List<OrganKind> kinds(JsonNode node, String field) {
    return DataFile.each(node, field, one -> OrganKind.valueOf(one.textValue()));
  }
}

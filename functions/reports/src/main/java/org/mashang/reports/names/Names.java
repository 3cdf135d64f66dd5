package org.mashang.reports.names;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import org.mashang.platform.json.Json;
import org.mashang.platform.json.Showing;

/**
 * What is written for codes in a report: {@code names.json} beside this class, and the halls as
 * their counters name them. A code without a name is written as it is.
 *
 * @param city of the city
 * @param divisions by code, those of the city
 * @param organs by code
 * @param channels by name of the channel
 * @param kinds by measure and kind
 * @param halls by id
 */
public record Names(
    String city,
    SortedMap<String, String> divisions,
    Map<String, String> organs,
    Map<String, String> channels,
    Map<String, Map<String, String>> kinds,
    Map<String, String> halls) {

  private static final String UNKNOWN = "未注明";

  /** Those of a city, whose halls are not known yet. */
  public static Names of(String city) {
    String file = city + ".json";
    try (InputStream in = Names.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from the jar");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Json.shown(Showing.LIST).readValue(text, Names.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(file + ": " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Names withHalls(Map<String, String> known) {
    return new Names(city, divisions, organs, channels, kinds, new HashMap<>(known));
  }

  public String division(String code) {
    return named(divisions, code);
  }

  public String organ(String code) {
    return named(organs, code);
  }

  public String channel(String name) {
    return named(channels, name);
  }

  public String hall(String id) {
    return named(halls, id);
  }

  public String kind(String measure, String kind) {
    return named(kinds.getOrDefault(measure, Map.of()), kind);
  }

  private static String named(Map<String, String> names, String code) {
    return code.isEmpty() ? UNKNOWN : names.getOrDefault(code, code);
  }
}

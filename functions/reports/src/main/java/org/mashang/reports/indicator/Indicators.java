package org.mashang.reports.indicator;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mashang.platform.json.Json;
import org.mashang.platform.json.Showing;
import org.mashang.reports.figure.Capability;

/**
 * The indicators of this release, {@code indicators.json} beside this class.
 *
 * @param version changes with any of them
 */
public record Indicators(String version, List<Indicator> indicators) {

  public Indicators {
    indicators = List.copyOf(indicators);
  }

  public static Indicators bundled() {
    try (InputStream file = Indicators.class.getResourceAsStream("indicators.json")) {
      if (file == null) {
        throw new IllegalStateException("indicators.json is missing from the jar");
      }
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return Json.shown(Showing.LIST).readValue(text, Indicators.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("indicators.json: " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public List<Indicator> of(Capability capability) {
    return indicators.stream().filter(one -> one.capability() == capability).toList();
  }
}

package org.mashang.fraud.alert.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mashang.fraud.alert.Alert;
import org.mashang.fraud.alert.Evidence;
import org.mashang.fraud.alert.Level;
import org.mashang.fraud.alert.Reason;
import org.mashang.fraud.signal.Typology;
import org.mashang.fraud.subject.Subject;
import org.mashang.platform.json.Json;
import org.mashang.platform.json.Showing;

/** Writes and reads an alert as JSON, version 1. */
public final class AlertJson {

  private static final int VERSION = 1;

  private AlertJson() {}

  private record Form(
      int v,
      String id,
      String subject,
      Level level,
      Typology typology,
      Instant at,
      int score,
      List<Reason> reasons,
      List<Evidence> signals,
      long stake,
      @Nullable String division,
      String sealed,
      TreeSet<String> shadow) {}

  public static String write(Alert alert) {
    try {
      return Json.shown(Showing.LIST)
          .writeValueAsString(
              new Form(
                  VERSION,
                  alert.id(),
                  alert.subject().id(),
                  alert.level(),
                  alert.typology(),
                  alert.at(),
                  alert.score(),
                  alert.reasons(),
                  alert.signals(),
                  alert.stake(),
                  alert.division(),
                  alert.sealed(),
                  new TreeSet<>(alert.shadow())));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * @throws IllegalArgumentException if it is none of this version; the text is not quoted
   */
  public static Alert read(String json) {
    try {
      Form form = Json.shown(Showing.LIST).readValue(json, Form.class);
      if (form.v() != VERSION) {
        throw new IllegalArgumentException("an alert of version " + form.v());
      }
      return new Alert(
          form.id(),
          Subject.of(form.subject()),
          form.level(),
          form.typology(),
          form.at(),
          form.score(),
          form.reasons(),
          form.signals(),
          form.stake(),
          form.division(),
          form.sealed(),
          form.shadow());
    } catch (JsonProcessingException e) {
      e.clearLocation();
      throw new IllegalArgumentException("not an alert", e);
    }
  }
}

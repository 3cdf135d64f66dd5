package org.mashang.local.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;

/**
 * What happens to a few invented people of the demo city in the last hours, as its partners tell
 * it: through the partners' own door, with their own keys. Warnings come of it by themselves.
 */
final class SignalStories {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PATH = "/v1/fraud/signals";

  private final FrontDoor door;
  private final Journal journal;
  private final Instant now;
  private final Consumer<String> progress;

  SignalStories(FrontDoor door, Journal journal, Instant now, Consumer<String> progress) {
    this.door = door;
    this.journal = journal;
    this.now = now;
    this.progress = progress;
  }

  /**
   * One signal.
   *
   * @param partner who tells
   * @param more the fields of its kind, as JSON
   */
  private record Told(
      String partner,
      String kind,
      String phone,
      int age,
      String division,
      int minutesAgo,
      String more) {}

  private static final List<Told> ALL =
      List.of(
          new Told(
              "qz-telecom",
              "CALL",
              "13905700101",
              71,
              "330802",
              75,
              "{\"number\":\"0085230001234\",\"direction\":\"IN\",\"seconds\":2700,\"overseas\":true,\"numberRisk\":\"HIGH\"}"),
          new Told("qz-telecom", "SCREEN_SHARE", "13905700101", 71, "330802", 20, "{}"),
          new Told(
              "qz-bank",
              "TRANSFER",
              "13905700101",
              71,
              "330802",
              4,
              "{\"account\":\"6222000000000101\",\"amount\":18600000,\"channel\":\"MOBILE\",\"newPayee\":true,\"state\":\"HELD\"}"),
          new Told(
              "qz-telecom",
              "SMS",
              "13905700102",
              34,
              "330881",
              300,
              "{\"number\":\"10690000123\",\"link\":\"FRAUD\",\"numberRisk\":\"HIGH\"}"),
          new Told(
              "qz-bank", "LOAN_DRAWN", "13905700102", 34, "330881", 90, "{\"amount\":3000000}"),
          new Told(
              "qz-bank",
              "NEW_PAYEE",
              "13905700102",
              34,
              "330881",
              40,
              "{\"account\":\"6222000000000102\"}"),
          new Told(
              "qz-bank",
              "TRANSFER",
              "13905700102",
              34,
              "330881",
              30,
              "{\"account\":\"6222000000000102\",\"amount\":2980000,\"channel\":\"MOBILE\",\"newPayee\":true,\"state\":\"COMPLETED\"}"),
          new Told(
              "qz-telecom",
              "SITE_VISIT",
              "13905700103",
              26,
              "330803",
              200,
              "{\"site\":\"brush\",\"app\":true}"),
          new Told(
              "qz-bank",
              "NEW_PAYEE",
              "13905700103",
              26,
              "330803",
              110,
              "{\"account\":\"6222000000000103\"}"),
          new Told(
              "qz-bank",
              "TRANSFER",
              "13905700103",
              26,
              "330803",
              100,
              "{\"account\":\"6222000000000103\",\"amount\":20000,\"channel\":\"MOBILE\",\"newPayee\":true,\"state\":\"COMPLETED\"}"),
          new Told(
              "qz-bank",
              "TRANSFER",
              "13905700103",
              26,
              "330803",
              50,
              "{\"account\":\"6222000000000113\",\"amount\":500000,\"channel\":\"MOBILE\",\"newPayee\":true,\"state\":\"COMPLETED\"}"),
          new Told(
              "qz-110",
              "POLICE_REPORT",
              "13905700104",
              45,
              "330822",
              10,
              "{\"typology\":\"CUSTOMER_SERVICE\",\"self\":true,\"amount\":1200000,\"account\":\"6222000000000104\"}"),
          new Told(
              "qz-bank",
              "DEVICE_CHANGE",
              "13905700105",
              58,
              "330824",
              180,
              "{\"changed\":\"SIM\"}"),
          new Told(
              "qz-bank",
              "TRANSFER",
              "13905700105",
              58,
              "330824",
              60,
              "{\"account\":\"6222000000000105\",\"amount\":2500000,\"channel\":\"ONLINE\",\"newPayee\":true,\"payeeRisk\":\"HIGH\",\"state\":\"HELD\"}"));

  void load() {
    journal.once("signals", this::send);
    progress.accept("demo city: " + ALL.size() + " signals about " + people() + " people");
  }

  private static long people() {
    return ALL.stream().map(Told::phone).distinct().count();
  }

  private String send() {
    for (String partner : ALL.stream().map(Told::partner).distinct().toList()) {
      ObjectNode body = JSON.createObjectNode();
      ArrayNode signals = body.putArray("signals");
      for (int i = 0; i < ALL.size(); i++) {
        if (ALL.get(i).partner().equals(partner)) {
          signals.add(signal(ALL.get(i), "demo-" + i));
        }
      }
      String key = journal.once("partner/" + partner, () -> "");
      JsonNode answer =
          door.post(PATH, body, key, FrontDoor.keyFor("signals/" + partner), null)
              .orFail("signals of " + partner)
              .body();
      if (!answer.path("faults").isEmpty()) {
        throw new IllegalStateException("signals with faults: " + answer.path("faults"));
      }
    }
    return "sent";
  }

  private ObjectNode signal(Told told, String id) {
    ObjectNode signal = (ObjectNode) read(told.more());
    signal.put("kind", told.kind()).put("version", 1).put("id", id);
    signal.put(
        "at", now.minusSeconds(60L * told.minutesAgo()).atOffset(ZoneOffset.ofHours(8)).toString());
    signal
        .putObject("person")
        .put("phone", told.phone())
        .put("age", told.age())
        .put("division", told.division());
    return signal;
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}

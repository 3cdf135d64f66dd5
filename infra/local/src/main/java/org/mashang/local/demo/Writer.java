package org.mashang.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Writes an application as the phone page would send it, from the city's own catalogue. */
public final class Writer {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final DateTimeFormatter CHINESE =
      DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.ROOT);

  /** Which offices take acts of a kind, by a part of their name. */
  private static final Map<String, List<String>> OFFICES =
      Map.ofEntries(
          Map.entry("PENALTY", List.of("综合行政执法局", "市场监督管理局", "交通运输局", "应急管理局")),
          Map.entry("COERCION", List.of("综合行政执法局", "市场监督管理局")),
          Map.entry("LICENCE", List.of("市场监督管理局", "交通运输局", "水利局", "住房和城乡建设局")),
          Map.entry("NATURAL_RESOURCES", List.of("人民政府")),
          Map.entry("EXPROPRIATION", List.of("住房和城乡建设局")),
          Map.entry("COMPENSATION", List.of("综合行政执法局", "住房和城乡建设局")),
          Map.entry("WORK_INJURY", List.of("人力资源和社会保障局")),
          Map.entry("OPERATING_AUTONOMY", List.of("镇人民政府", "乡人民政府", "街道办事处")),
          Map.entry("COMPETITION", List.of("住房和城乡建设局", "发展和改革")),
          Map.entry("UNLAWFUL_DEMAND", List.of("镇人民政府", "乡人民政府")),
          Map.entry("DUTY_NOT_PERFORMED", List.of("市场监督管理局", "综合行政执法局", "卫生健康")),
          Map.entry("SOCIAL_SECURITY", List.of("民政局", "人力资源和社会保障局")),
          Map.entry("ADMINISTRATIVE_AGREEMENT", List.of("住房和城乡建设局")),
          Map.entry("INFORMATION_DISCLOSURE", List.of("农业农村局", "住房和城乡建设局", "水利局")),
          Map.entry("OTHER", List.of("司法局", "民政局", "市场监督管理局")));

  /** One application in so many is about an office of the city itself. */
  private static final int CITY_OFFICE = 4;

  private final JsonNode catalogue;

  public Writer(JsonNode catalogue) {
    this.catalogue = catalogue;
  }

  /** The body of {@code POST /v1/applications}; the same for the same filing and day. */
  public ObjectNode write(Filing filing) {
    Dice dice = Dice.of("application/" + filing.number());
    JsonNode authority = authority(filing, dice);
    LocalDate known =
        filing.on().minusDays(dice.onceIn(9) ? dice.between(61, 150) : dice.between(2, 55));
    LocalDate done = known.minusDays(dice.below(8));
    int yuan = dice.between(1, 60) * 50;
    String number = "第" + done.getYear() + dice.digits(5) + "号";
    String place =
        divisionName(filing.division()) + dice.pick(List.of("北门街", "老车站旁边", "菜市场", "工业园区", "新村"));
    Map<String, String> words =
        Map.of(
            "agency", authority.get("name").asText(),
            "done", CHINESE.format(done),
            "known", CHINESE.format(known),
            "money", String.valueOf(yuan),
            "number", number,
            "place", place);
    Story story = Story.of(filing.kind(), filing.mood(), words, dice);
    boolean told = !dice.onceIn(5);

    ObjectNode body = JSON.createObjectNode();
    ObjectNode applicant = body.putObject("applicant");
    String phone = new Party(filing, dice, divisionName(filing.division())).writeTo(applicant);
    body.put("organId", organ(authority));
    body.put("respondentId", authority.get("id").asText());
    ObjectNode act = body.putObject("act");
    act.put("kind", filing.kind()).put("title", story.title()).put("documentNumber", number);
    act.put("doneOn", done.toString()).put("knownOn", known.toString());
    act.put("rightToApplyTold", told).put("realEstate", filing.kind().equals("EXPROPRIATION"));
    act.put("onTheSpot", filing.kind().equals("PENALTY") && dice.onceIn(3));
    if (filing.kind().equals("PENALTY")) {
      act.put("amountFen", yuan * 100L);
    }
    body.put("request", story.request()).put("facts", story.facts());
    body.put("reasons", story.reasons());
    body.put("stayRequested", dice.onceIn(10)).put("compensationRequested", dice.onceIn(12));
    body.put("hearingRequested", dice.onceIn(8)).put("mediationWilling", dice.onceIn(2));
    body.put("simplifiedConsent", dice.onceIn(3));
    ObjectNode service = body.putObject("service");
    service.put("address", applicant.get("address").asText());
    service.put("electronic", !dice.onceIn(4)).put("phone", phone);
    body.put("noticeVersion", catalogue.at("/notice/version").asText()).put("declared", true);
    return body;
  }

  private JsonNode authority(Filing filing, Dice dice) {
    List<String> offices = OFFICES.getOrDefault(filing.kind(), List.of());
    List<JsonNode> fitting = List.of();
    if (filing.number() % CITY_OFFICE == 0) {
      fitting = offices(catalogue.at("/city/code").asText(), offices);
    }
    if (fitting.isEmpty()) {
      fitting = offices(filing.division(), offices);
    }
    if (fitting.isEmpty()) {
      throw new IllegalStateException(
          "the catalogue names no office in " + filing.division() + " for " + filing.kind());
    }
    return dice.pick(fitting);
  }

  private List<JsonNode> offices(String division, List<String> names) {
    return StreamSupport.stream(catalogue.get("authorities").spliterator(), false)
        .filter(office -> office.get("division").asText().equals(division))
        .filter(office -> names.stream().anyMatch(office.get("name").asText()::contains))
        .toList();
  }

  /**
   * One's own government decides about its offices, the next higher one about a government (24).
   */
  private static String organ(JsonNode authority) {
    return authority.get("kind").asText().equals("GOVERNMENT")
        ? "330800"
        : authority.get("division").asText();
  }

  private String divisionName(String code) {
    for (JsonNode division : catalogue.get("divisions")) {
      if (division.get("code").asText().equals(code)) {
        return division.get("name").asText();
      }
    }
    return "衢州市";
  }
}

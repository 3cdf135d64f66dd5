package org.mashang.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;

/** Writes requests for notarial acts as people and companies of the demo city would. */
final class NotaryRequests {

  private final JsonNode catalogue;
  private final LocalDate today;

  NotaryRequests(JsonNode catalogue, LocalDate today) {
    this.catalogue = catalogue;
    this.today = today;
  }

  ObjectNode of(NotaryPlan plan) {
    JsonNode matter = matter(plan.matter());
    Dice dice = Dice.of("notary/" + plan.matter());
    ObjectNode body = NotaryOrders.object();
    boolean company = !matter.path("holders").toString().contains("PERSON");
    ObjectNode applicant = body.putObject("applicant");
    if (company) {
      applicant.put("kind", "COMPANY").put("name", People.company(dice));
      applicant.put("creditCode", Numbers.creditCode(dice));
      applicant.put("representative", People.name(dice)).put("position", "法定代表人");
    } else {
      applicant.put("kind", "PERSON").put("name", People.name(dice)).put("idType", "CITIZEN_ID");
      applicant.put("idNumber", Numbers.citizenId(dice, today));
    }
    applicant.put("phone", Numbers.phone(dice)).put("address", People.address(dice, "柯城区"));
    body.put("matter", plan.matter());
    body.put("use", plan.country() == null ? "DOMESTIC" : "ABROAD");
    if (plan.country() != null) {
      body.put("country", plan.country());
    }
    body.put("purpose", company ? "境外投标" : plan.country() == null ? "办理有关手续" : "出国使用");
    ObjectNode places = body.putObject("places").put("domicile", "330802");
    if (!matter.path("immovable").asText().equals("NONE")) {
      places.put("immovable", "330802");
    }
    if (plan.urgent()) {
      body.putObject("urgency").put("by", today.toString()).put("reason", "今天就要用");
    }
    ObjectNode answers = body.putObject("answers");
    matter
        .path("questions")
        .forEach(question -> answers.put(question.path("id").asText(), answer(question)));
    body.put("noticeVersion", catalogue.at("/notice/version").asText()).put("declared", true);
    return body;
  }

  private static String answer(JsonNode question) {
    return switch (question.path("kind").asText()) {
      case "DATE" -> "1990-05-06";
      case "NUMBER" -> "1";
      case "CHOICE" -> question.path("options").path(0).path("value").asText();
      case "DIVISION" -> "330802";
      default -> "如材料所载";
    };
  }

  private JsonNode matter(String id) {
    for (JsonNode matter : catalogue.path("matters")) {
      if (matter.path("id").asText().equals(id)) {
        return matter;
      }
    }
    throw new IllegalStateException("no matter " + id);
  }
}

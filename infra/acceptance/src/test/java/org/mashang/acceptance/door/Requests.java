package org.mashang.acceptance.door;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Requests for notarial acts, with every paper that the matter needs or, for speed, with none. */
final class Requests {

  private Requests() {}

  /** The photovoltaics company's licence, for Pakistan, today. */
  static ObjectNode licenceCopy(Caller phone, Answer catalogue) {
    return withPapers(phone, catalogue, licenceCopy(catalogue));
  }

  /** The same; the papers follow. */
  static ObjectNode licenceCopy(Answer catalogue) {
    ObjectNode body = company(catalogue, "LICENCE_COPY");
    body.putObject("answers")
        .put("issuer", "衢州市柯城区市场监督管理局")
        .put("issuerEn", "Administration for Market Regulation of Kecheng District, Quzhou")
        .put("issuedOn", "2021-06-18");
    return body;
  }

  /** The same company's power of attorney. */
  static ObjectNode powerOfAttorney(Caller phone, Answer catalogue) {
    ObjectNode body = company(catalogue, "POWER_OF_ATTORNEY_COMPANY");
    ObjectNode answers = body.putObject("answers");
    for (JsonNode question : matter(catalogue, "POWER_OF_ATTORNEY_COMPANY").path("questions")) {
      String id = question.path("id").asText();
      answers.put(id, answer(question));
      if (question.path("translated").asBoolean() && question.path("options").isEmpty()) {
        answers.put(id + "En", "as stated in the bidding documents");
      }
    }
    return withPapers(phone, catalogue, body);
  }

  /** Somebody's birth, for Australia. */
  static ObjectNode birth(Caller phone, Answer catalogue) {
    return withPapers(phone, catalogue, birth(catalogue));
  }

  /** The same; the papers follow. */
  static ObjectNode birth(Answer catalogue) {
    ObjectNode body = person(catalogue, "BIRTH");
    body.put("use", "ABROAD").put("country", "AU").put("purpose", "探亲");
    return body;
  }

  /**
   * Anything that one person asks for, to be used in China; the papers follow.
   *
   * @param matter id in the catalogue
   */
  static ObjectNode person(Answer catalogue, String matter) {
    ObjectNode body = Samples.object();
    body.putObject("applicant")
        .put("kind", "PERSON")
        .put("name", "林国栋")
        .put("idType", "CITIZEN_ID")
        .put("idNumber", "330803197905061715")
        .put("phone", "13867000002")
        .put("address", "衢州市衢江区樟潭街道");
    body.put("matter", matter).put("use", "DOMESTIC").put("purpose", "自用");
    body.putObject("places").put("domicile", "330803").put("actPlace", "330802");
    ObjectNode answers = body.putObject("answers");
    for (JsonNode question : matter(catalogue, matter).path("questions")) {
      answers.put(question.path("id").asText(), answer(question));
    }
    return finished(body, catalogue);
  }

  private static ObjectNode company(Answer catalogue, String matter) {
    ObjectNode body = Samples.object();
    body.putObject("applicant")
        .put("kind", "COMPANY")
        .put("name", "衢州晴川光伏科技有限公司")
        .put("creditCode", "91330802MA29QC7K10")
        .put("representative", "程晓岚")
        .put("position", "执行董事")
        .put("phone", "13867000001")
        .put("address", "衢州市柯城区新新街道");
    body.put("matter", matter).put("use", "ABROAD").put("country", "PK");
    body.put("purpose", "在巴基斯坦参加光伏电站投标").put("preferredOffice", "330800N1");
    body.putObject("places").put("domicile", "330802");
    body.putObject("urgency").put("by", "2026-09-30").put("reason", "投标文件今天寄出");
    return finished(body, catalogue);
  }

  private static ObjectNode finished(ObjectNode body, Answer catalogue) {
    return body.put("noticeVersion", catalogue.text("/notice/version")).put("declared", true);
  }

  private static ObjectNode withPapers(Caller phone, Answer catalogue, ObjectNode body) {
    var papers = body.putArray("papers");
    for (JsonNode paper : matter(catalogue, body.path("matter").asText()).path("papers")) {
      boolean needed = paper.path("required").asBoolean() && paper.path("when").isNull();
      if (needed) {
        papers
            .addObject()
            .put("paper", paper.path("id").asText())
            .put(
                "fileId",
                Uploads.upload(phone, "材料.png", "image/png", Uploads.png()).text("/fileId"));
      }
    }
    return body;
  }

  private static String answer(JsonNode question) {
    return switch (question.path("kind").asText()) {
      case "DATE" -> "1979-05-06";
      case "NUMBER" -> "1";
      case "CHOICE" -> question.at("/options/0/value").asText();
      case "DIVISION" -> "330802";
      default -> "如投标文件所述";
    };
  }

  private static JsonNode matter(Answer catalogue, String id) {
    for (JsonNode matter : catalogue.json().path("matters")) {
      if (matter.path("id").asText().equals(id)) {
        return matter;
      }
    }
    throw new AssertionError("no matter " + id);
  }
}

package org.mashang.acceptance.door;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Applications to begin with; a test changes what it is about. */
public final class Samples {

  public static final String PHONE = "19900001234";
  public static final String ID_NUMBER = "330899199003071238";

  private static final ObjectMapper JSON = new ObjectMapper();

  private Samples() {}

  /** A person fined by a district's enforcement bureau; nothing is missing, nothing is late. */
  public static ObjectNode application(String knownOn) {
    ObjectNode body = JSON.createObjectNode();
    body.putObject("applicant")
        .put("kind", "PERSON")
        .put("name", "𬎆小燕")
        .put("idType", "CITIZEN_ID")
        .put("idNumber", ID_NUMBER)
        .put("phone", PHONE)
        .put("address", "浙江省衢州市柯城区荷花中路12号");
    body.put("organId", "330802").put("respondentId", "330802-ZHZFJ");
    body.putObject("act")
        .put("kind", "PENALTY")
        .put("title", "行政处罚决定书")
        .put("documentNumber", "第202600123号")
        .put("doneOn", knownOn)
        .put("knownOn", knownOn)
        .put("rightToApplyTold", true)
        .put("realEstate", false)
        .put("onTheSpot", false)
        .put("amountFen", 20000);
    body.put("request", "请求撤销第202600123号行政处罚决定。");
    body.put("facts", "那天我不在场😡，\t摊子是隔壁的。");
    body.put("reasons", "事实不清，证据不足。");
    body.putObject("service")
        .put("address", "浙江省衢州市柯城区荷花中路12号")
        .put("electronic", true)
        .put("phone", PHONE);
    body.put("noticeVersion", "2026-1").put("declared", true);
    return body;
  }

  /** A hall of the same district. */
  public static ObjectNode hall(String name) {
    ObjectNode body = JSON.createObjectNode();
    body.put("kind", "TOWN_SERVICE_HALL").put("name", name).put("division", "330802");
    body.put("address", "柯城区民心路1号").put("phone", "0570-3012345").put("organ", "330802");
    body.putObject("designation")
        .put("organ", "330802")
        .put("number", "柯政复〔2026〕3号")
        .put("date", "2026-01-05");
    return body;
  }

  /** An empty object to put things in. */
  public static ObjectNode object() {
    return JSON.createObjectNode();
  }
}

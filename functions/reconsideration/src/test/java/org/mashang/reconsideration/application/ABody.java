package org.mashang.reconsideration.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.UncheckedIOException;

/** The body of an ordinary application, to be varied by a test with JSON pointers. */
public final class ABody {

  private static final JsonMapper JSON = new JsonMapper();

  private static final String COMPLETE =
      """
      {"applicant":{"kind":"PERSON","name":"张㛃","idType":"CITIZEN_ID",
        "idNumber":"11010519491231002X","phone":"139 5700 0001","address":"浙江省衢州市柯城区府山街道上街1号"},
       "agents":[],"thirdParties":[],
       "organId":"330802","respondentId":"330802-SCJGJ","respondentName":null,
       "act":{"kind":"PENALTY","title":"行政处罚决定书","documentNumber":"柯市监罚〔2026〕12号",
        "doneOn":"2026-09-01","knownOn":"2026-09-03","rightToApplyTold":true,"toldOn":null,
        "realEstate":false,"onTheSpot":false,"amountFen":500000},
       "request":"请求撤销处罚决定","facts":"九月一日到店检查，\\t第二天就罚款。\\n我不服😡","reasons":"没有告诉我可以陈述申辩。",
       "delay":null,"normativeDocument":null,"exclusion":null,"courtCase":false,"appliedBefore":false,
       "stayRequested":false,"compensationRequested":false,"hearingRequested":false,
       "simplifiedConsent":false,"mediationWilling":true,"files":[],
       "service":{"address":"浙江省衢州市柯城区府山街道上街1号","electronic":true,"phone":"13957000001","email":null},
       "noticeVersion":"2026-1","declared":true}
      """;

  private final ObjectNode node = (ObjectNode) json(COMPLETE);

  public static ABody complete() {
    return new ABody();
  }

  /** Puts a JSON value at a pointer, for example {@code put("/act/kind", "\"PENALTY\"")}. */
  public ABody put(String pointer, String value) {
    return put(pointer, json(value));
  }

  public ABody text(String pointer, String value) {
    return put(pointer, TextNode.valueOf(value));
  }

  public ABody remove(String pointer) {
    parent(pointer).remove(name(pointer));
    return this;
  }

  public ObjectNode json() {
    return node;
  }

  @Override
  public String toString() {
    return node.toString();
  }

  private ABody put(String pointer, JsonNode value) {
    parent(pointer).set(name(pointer), value);
    return this;
  }

  private ObjectNode parent(String pointer) {
    return (ObjectNode) node.at(pointer.substring(0, pointer.lastIndexOf('/')));
  }

  private static String name(String pointer) {
    return pointer.substring(pointer.lastIndexOf('/') + 1);
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.mashang.notarization.functions;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.atomic.AtomicInteger;

/** A request as a phone sends it, each from somebody else, with parts changed by a test. */
final class ARequest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final AtomicInteger PEOPLE = new AtomicInteger();
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

  private final ObjectNode body;

  private ARequest(String text) {
    try {
      body = (ObjectNode) JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** A company's licence for a tender in Pakistan. */
  static ARequest licence() {
    return new ARequest(
        """
        {"applicant":{"kind":"COMPANY","name":"衢州晴川光伏科技有限公司",
          "creditCode":"91330802MA29QC7K10","representative":"程晓岚","position":"执行董事",
          "phone":"13867000001","address":"衢州市柯城区新新街道1号"},
         "matter":"LICENCE_COPY","use":"ABROAD","country":"PK","purpose":"在巴基斯坦参加光伏电站投标",
         "answers":{"issuer":"衢州市柯城区市场监督管理局","issuedOn":"2021-06-18",
           "issuerEn":"Administration for Market Regulation of Kecheng District",
           "applicantEn":"Quzhou Qingchuan Photovoltaic Technology Co., Ltd.",
           "representativeEn":"Cheng Xiaolan"},
         "places":{"domicile":"330803"},"copies":1,"noticeVersion":"2026-1","declared":true}
        """);
  }

  /** A person's birth, in China; two papers are promised. */
  static ARequest birth() {
    return new ARequest(
            """
            {"applicant":{"kind":"PERSON","name":"林语桐","idType":"CITIZEN_ID",
              "phone":"13957001234","address":"衢州市衢江区樟潭街道2号"},
             "matter":"BIRTH","use":"DOMESTIC","purpose":"办理入学手续",
             "answers":{"sex":"FEMALE","birthDate":"1990-01-01","birthPlace":"浙江省衢州市",
               "father":"林致远","mother":"方若水"},
             "places":{"domicile":"330803"},"promised":["household","birthCertificate"],
             "promise":{"name":"林语桐","version":"2026-1"},
             "copies":1,"noticeVersion":"2026-1","declared":true}
            """)
        .put("/applicant/idNumber", idNumber());
  }

  /** A person's degree for Pakistan: diploma and degree certificate are bound in. */
  static ARequest degree() {
    return new ARequest(
            """
            {"applicant":{"kind":"PERSON","name":"林语桐","idType":"CITIZEN_ID",
              "phone":"13957001234","address":"衢州市衢江区樟潭街道2号"},
             "matter":"DEGREE","use":"ABROAD","country":"PK","purpose":"留学",
             "answers":{"sex":"FEMALE","birthDate":"1990-01-01","school":"浙江大学",
               "schoolEn":"Zhejiang University","major":"电气工程","majorEn":"Electrical Engineering",
               "level":"BACHELOR","graduatedOn":"2012-06-30","hasDegree":"YES","degree":"工学学士",
               "degreeEn":"Bachelor of Engineering","applicantEn":"Lin Yutong"},
             "places":{"domicile":"330803"},"copies":1,"noticeVersion":"2026-1","declared":true}
            """)
        .put("/applicant/idNumber", idNumber());
  }

  /** A citizen's number that nobody else has. */
  static String idNumber() {
    String first = "33080319900101%03d".formatted(PEOPLE.incrementAndGet());
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (first.charAt(i) - '0');
    }
    return first + "10X98765432".charAt(sum % 11);
  }

  ARequest put(String pointer, String value) {
    parent(pointer).put(name(pointer), value);
    return this;
  }

  ARequest without(String pointer) {
    parent(pointer).remove(name(pointer));
    return this;
  }

  /** Hands in a file for a paper. */
  ARequest paper(String paper, String fileId) {
    ArrayNode papers = body.withArray("/papers");
    papers.addObject().put("paper", paper).put("fileId", fileId);
    return this;
  }

  String at(String pointer) {
    return body.at(pointer).asText();
  }

  ObjectNode json() {
    return body;
  }

  private ObjectNode parent(String pointer) {
    return (ObjectNode) body.at(JsonPointer.compile(pointer).head());
  }

  private static String name(String pointer) {
    return pointer.substring(pointer.lastIndexOf('/') + 1);
  }

  @Override
  public String toString() {
    return body.toString();
  }
}

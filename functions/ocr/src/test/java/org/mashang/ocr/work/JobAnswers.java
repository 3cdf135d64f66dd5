package org.mashang.ocr.work;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.sqs.model.Message;

/** What Textract says of a job, in the shape in which the service says it. */
final class JobAnswers {

  private static final JsonMapper JSON = new JsonMapper();

  private JobAnswers() {}

  static Message notice(String status, String tag) {
    ObjectNode notice =
        JSON.createObjectNode().put("JobId", "job-1").put("Status", status).put("JobTag", tag);
    ObjectNode envelope =
        JSON.createObjectNode().put("Type", "Notification").put("Message", notice.toString());
    return Message.builder()
        .messageId("notice")
        .body(envelope.toString())
        .attributesWithStrings(Map.of("SentTimestamp", "1791770401500"))
        .build();
  }

  static String job(int pages, int from, int to, @Nullable String token, Set<Integer> failed) {
    ObjectNode answer = JSON.createObjectNode().put("JobStatus", "SUCCEEDED");
    if (token != null) {
      answer.put("NextToken", token);
    }
    answer.putObject("DocumentMetadata").put("Pages", Math.max(to, pages));
    for (int page = from; page <= to; page++) {
      if (!failed.contains(page)) {
        line(answer.withArray("Blocks").addObject(), page);
      }
    }
    if (!failed.isEmpty()) {
      ObjectNode warning =
          answer.putArray("Warnings").addObject().put("ErrorCode", "INTERNAL_SERVER_ERROR");
      failed.forEach(page -> warning.withArray("Pages").add(page));
    }
    return answer.toString();
  }

  static String page() {
    ObjectNode answer = JSON.createObjectNode();
    line(answer.putArray("Blocks").addObject(), 1);
    return answer.toString();
  }

  private static void line(ObjectNode block, int page) {
    block
        .put("BlockType", "LINE")
        .put("Text", "第" + page + "页，血液乙醇含量检验报告")
        .put("Confidence", 99.1)
        .put("Page", page);
    ObjectNode geometry = block.putObject("Geometry");
    double[][] corners = {{0.1, 0.1}, {0.6, 0.1}, {0.6, 0.13}, {0.1, 0.13}};
    for (double[] corner : corners) {
      geometry.withArray("Polygon").addObject().put("X", corner[0]).put("Y", corner[1]);
    }
  }
}

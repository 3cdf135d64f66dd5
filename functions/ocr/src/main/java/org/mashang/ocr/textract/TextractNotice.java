package org.mashang.ocr.textract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import org.mashang.platform.json.Json;

/**
 * Textract's notice that a job has ended, as it comes through a topic (SNS) and a queue.
 *
 * @param status {@code SUCCEEDED}, {@code PARTIAL_SUCCESS}, {@code FAILED} or {@code ERROR}
 * @param tag what the job was given when it was started
 */
public record TextractNotice(String jobId, String status, String tag) {

  /**
   * Reads a message of the queue, with the topic's envelope or without.
   *
   * @throws IllegalArgumentException if it is no notice
   */
  public static TextractNotice of(String body) {
    try {
      JsonNode message = Json.tree(body);
      if (message.path("Type").asText().equals("Notification")) {
        message = Json.tree(message.path("Message").asText());
      }
      var notice =
          new TextractNotice(
              message.path("JobId").asText(),
              message.path("Status").asText(),
              message.path("JobTag").asText());
      if (notice.jobId().isEmpty() || notice.status().isEmpty()) {
        throw new IllegalArgumentException("not a notice of Textract");
      }
      return notice;
    } catch (JsonProcessingException e) {
      e.clearLocation();
      throw new IllegalArgumentException("not a notice of Textract", e);
    }
  }
}

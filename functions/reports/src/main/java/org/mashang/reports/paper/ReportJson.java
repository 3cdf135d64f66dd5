package org.mashang.reports.paper;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.mashang.platform.json.Json;
import org.mashang.platform.json.Showing;
import org.mashang.reports.report.Report;

/** Reports as JSON; the same report is the same text. */
public final class ReportJson {

  private ReportJson() {}

  public static byte[] write(Report report) {
    try {
      return Json.shown(Showing.LIST).writeValueAsString(report).getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("a report that is no JSON", e);
    }
  }

  public static Report read(byte[] json) {
    try {
      return Json.shown(Showing.LIST)
          .readValue(new String(json, StandardCharsets.UTF_8), Report.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored report cannot be read", e);
    }
  }

  /** SHA-256, in hexadecimal digits. */
  public static String digest(byte[] json) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

package org.mashang.local.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/**
 * One case of drink driving in the demo city, and the papers that the police hand in with it.
 *
 * @param folder of the papers, beside this class
 * @param number of the police's case
 * @param suspect as the papers name the person
 */
record ScreeningPlan(String folder, String number, String suspect, List<Paper> papers) {

  /**
   * A file as it lies in the folder.
   *
   * @param name as the assistant enters it
   */
  record Paper(String file, String name) {

    String mediaType() {
      String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
      return switch (ending) {
        case "pdf" -> "application/pdf";
        case "png" -> "image/png";
        case "tiff" -> "image/tiff";
        case "jpg" -> "image/jpeg";
        default -> throw new IllegalStateException("no paper is of the type of " + file);
      };
    }
  }

  /** An accident with full responsibility, a case of little alcohol, and poor photos. */
  static List<ScreeningPlan> all() {
    return List.of(
        new ScreeningPlan(
            "accident",
            "柯公（交）立字〔2026〕9001号",
            "朱德泉",
            List.of(
                new Paper("13-prosecution.tiff", "起诉意见书"),
                new Paper("05-opinion.png", "血液酒精含量鉴定"),
                new Paper("03-breath.tiff", "呼气检测结果"),
                new Paper("06-notice.pdf", "鉴定意见通知书"))),
        new ScreeningPlan(
            "plain",
            "柯公（交）立字〔2026〕9002号",
            "陈明峰",
            List.of(new Paper("digital.pdf", "案卷材料"), new Paper("08-vehicle.png", "机动车信息"))),
        new ScreeningPlan(
            "photos",
            "柯公（交）立字〔2026〕9003号",
            "胡龙",
            List.of(
                new Paper("04-opinion.jpg", "鉴定意见照片"),
                new Paper("03-breath.jpg", "呼气检测结果照片"),
                new Paper("07-licence.jpg", "驾驶证信息照片"),
                new Paper("06-notice.jpg", "鉴定意见通知书照片"))));
  }

  byte[] content(Paper paper) {
    String path = "papers/" + folder + "/" + paper.file();
    try (InputStream in = ScreeningPlan.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no " + path);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

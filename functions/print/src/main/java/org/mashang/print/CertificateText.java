package org.mashang.print;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a notarial certificate (公证书; 公证法 art. 32, 公证程序规则 art. 42).
 *
 * @param title 公证书
 * @param number for example （2026）浙衢信证外字第1号
 * @param paragraphs the certifying words (公证证词)
 * @param translation the same in another language; null if there is none
 * @param office the notarial office (公证机构)
 * @param notary the notary's name (公证员)
 * @param date when it was issued (出具日期)
 * @param check how a reader finds out whether it is genuine
 * @param attachments what is bound in front of it, in this order
 */
public record CertificateText(
    String title,
    String number,
    List<String> paragraphs,
    @Nullable Translation translation,
    String office,
    String notary,
    LocalDate date,
    Check check,
    List<Attachment> attachments) {

  /**
   * @throws IllegalArgumentException if a translation has not as many paragraphs as the text, since
   *     each stands beside its original
   */
  public CertificateText {
    paragraphs = List.copyOf(paragraphs);
    attachments = List.copyOf(attachments);
    if (translation != null && translation.paragraphs().size() != paragraphs.size()) {
      throw new IllegalArgumentException(
          paragraphs.size() + " paragraphs, " + translation.paragraphs().size() + " translated");
    }
  }

  /**
   * The text in another language, in Latin script.
   *
   * @param language BCP 47, for example en; the date is written by its rules
   * @param title for example Notarial Certificate
   * @param number for example (2026) Zhe Qu Xin Zheng Wai Zi No. 1
   * @param paragraphs one for each of the original
   * @param office the office's name
   * @param notary the notary's line, for example Notary: Li Si
   */
  public record Translation(
      String language,
      String title,
      String number,
      List<String> paragraphs,
      String office,
      String notary) {

    public Translation {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /**
   * How to find out whether a certificate is genuine.
   *
   * @param url what the QR code carries
   * @param caption beside the code, for example 扫码核验 / Scan to verify
   * @param code the check code (核验码) for those who type it
   */
  public record Check(String url, String caption, String code) {}
}

package org.mashang.print;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.jspecify.annotations.Nullable;
import org.mashang.print.CertificateText.Check;
import org.mashang.print.CertificateText.Translation;

/** Certificates and attachments to try things with. */
public final class Specimen {

  static final String URL = "https://notary.example.cn/v/7K3Q9ZC4M2X8-9fJk2LmP0qRs";
  static final String OFFICE = "中华人民共和国浙江省衢州市信安公证处";

  private static final String COPY =
      "兹证明前面的毕业证书复印件与张三（男，二〇〇〇年三月五日出生）出示给本公证员的原件相符，原件上所盖的“衢州学院”印鉴属实。";
  private static final String COPY_IN_ENGLISH =
      "This is to certify that the photocopy of the Graduation Certificate attached hereto conforms"
          + " to the original shown to me by Zhang San (male, born on March 5, 2000), and that the"
          + " seal of “Quzhou University” affixed to the original is authentic.";
  private static final String USE = "本公证书用于在境外办理学历认证，自出具之日起六个月内使用。";
  private static final String USE_IN_ENGLISH =
      "This certificate is for use abroad in the recognition of academic degrees, and is to be used"
          + " within six months from the date of issue; it doesn’t replace the original.";

  private Specimen() {}

  /** A short text in Chinese alone. */
  public static CertificateText chinese(Attachment... attachments) {
    return text(List.of(COPY, USE), null, attachments);
  }

  /** Beside its translation. */
  public static CertificateText translated(int repeats, Attachment... attachments) {
    List<String> chinese = repeated(List.of(COPY, USE), repeats);
    List<String> english = repeated(List.of(COPY_IN_ENGLISH, USE_IN_ENGLISH), repeats);
    var translation =
        new Translation(
            "en",
            "Notarial Certificate",
            "(2026) Zhe Qu Xin Zheng Wai Zi No. 1",
            english,
            "Xin'an Notary Public Office of Quzhou City, Zhejiang Province, the People's Republic"
                + " of China",
            "Notary: Li Si");
    return text(chinese, translation, attachments);
  }

  static CertificateText text(
      List<String> paragraphs, @Nullable Translation translation, Attachment... attachments) {
    return new CertificateText(
        "公证书",
        "（2026）浙衢信证外字第1号",
        paragraphs,
        translation,
        OFFICE,
        "李四",
        LocalDate.of(2026, 11, 25),
        new Check(URL, translation == null ? "扫码核验" : "扫码核验 / Scan to verify", "7K3Q-9ZC4-M2X8"),
        List.of(attachments));
  }

  private static List<String> repeated(List<String> paragraphs, int times) {
    return Collections.nCopies(times, paragraphs).stream().flatMap(List::stream).toList();
  }

  public static Attachment jpeg() throws IOException {
    return new Attachment(
        "image/jpeg", image(BufferedImage.TYPE_INT_RGB, 1600, 1100, "jpg"), "毕业证书");
  }

  /** Half of it can be seen through. */
  public static Attachment pngWithAlpha() throws IOException {
    return new Attachment(
        "image/png", image(BufferedImage.TYPE_INT_ARGB, 700, 1000, "png"), "居民身份证");
  }

  public static Attachment pdf(int pages) throws IOException {
    try (var document = document(pages)) {
      return new Attachment("application/pdf", saved(document), "成绩单");
    }
  }

  static Attachment encryptedPdf(String userPassword) throws IOException {
    try (var document = document(1)) {
      document.protect(new StandardProtectionPolicy("owner", userPassword, new AccessPermission()));
      return new Attachment("application/pdf", saved(document), "加密文件");
    }
  }

  private static PDDocument document(int pages) throws IOException {
    var document = new PDDocument();
    for (int i = 1; i <= pages; i++) {
      var page = new PDPage();
      document.addPage(page);
      try (var pen = new PDPageContentStream(document, page)) {
        pen.beginText();
        pen.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 40);
        pen.newLineAtOffset(90, 600);
        pen.showText("Transcript, page " + i);
        pen.endText();
      }
    }
    return document;
  }

  private static byte[] saved(PDDocument document) throws IOException {
    var out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  static byte[] image(int type, int width, int height, String format) throws IOException {
    var image = new BufferedImage(width, height, type);
    var pen = image.createGraphics();
    boolean seeThrough = image.getColorModel().hasAlpha();
    Color far = seeThrough ? new Color(20, 90, 160, 0) : new Color(0xF3E9D2);
    pen.setPaint(new GradientPaint(0, 0, new Color(0x145AA0), width, height, far));
    pen.fillRect(0, 0, width, height);
    pen.setColor(Color.RED);
    pen.fillRect(width / 10, height / 10, width / 4, height / 12);
    pen.dispose();
    var out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    return out.toByteArray();
  }
}

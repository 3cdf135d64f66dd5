package org.mashang.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PosterTest {

  private static final String URL = "https://mashang.example/s/1A02H7K3Q9ZC01-9fJk2LmP0qRs_Tu4";
  private static final Typefaces TYPEFACES = Typefaces.bundled();

  static PosterText text(String place) {
    return new PosterText(
        "码上通办",
        "行政复议",
        place,
        "用手机扫一扫，在线申请行政复议",
        URL,
        List.of(
            new PosterText.Step("扫码", "扫上面的码"),
            new PosterText.Step("填写", "一步一步填"),
            new PosterText.Step("拍照上传", "拍下决定书"),
            new PosterText.Step("提交拿回执", "记下回执编号"),
            new PosterText.Step("查进度", "回执编号加手机号")),
        List.of(
            "不收费。申请行政复议，一分钱也不用交。（行政复议法第八十七条）",
            "不会写、不方便用手机？请到窗口口头申请，工作人员当场记录。（第二十二条第三款）",
            "一份申请只写一个行政行为，不服两个就分别申请。（第二十二条第四款）",
            "一般应当自知道该行政行为之日起六十日内申请。（第二十条第一款）"),
        "本渠道由柯城区人民政府指定（柯政复〔2026〕3号），依据行政复议法第二十二条第二款",
        "航埠镇便民服务中心　地址：航埠镇凤凰路1号　电话：0570-1234567",
        "码编号 330802-07-01　码有破损或打不开，请告诉窗口工作人员",
        LocalDate.of(2026, 3, 2));
  }

  private static byte[] poster() {
    return new Poster(TYPEFACES).pdf(text("柯城区航埠镇便民服务中心"));
  }

  @Test
  void theCodeOnThePaperIsReadStraightTurnedAndGrainy() throws Exception {
    byte[] poster = poster();
    Files.write(Path.of("target", "poster.pdf"), poster);

    PdfA.assertConforms(poster);
    var fine = Rendered.page(poster, 1, 150);

    assertEquals(URL, fine.decoded(), "150 dots per inch");
    assertEquals(URL, fine.rotated(5).decoded(), "held five degrees askew");
    assertEquals(URL, fine.rotated(-5).noisy(30, 1).decoded(), "askew, in poor light");
    assertEquals(URL, Rendered.page(poster, 1, 72).decoded(), "from afar");
  }

  @Test
  void theWholePosterIsOnePageThatCanBeReadAsText() throws Exception {
    try (var document = Loader.loadPDF(poster())) {
      String words = new PDFTextStripper().getText(document);

      assertEquals(1, document.getNumberOfPages());
      for (String part : List.of("码上通办", "航埠镇便民服务中心", "口头申请", "柯政复〔2026〕3号")) {
        assertTrue(words.contains(part), () -> part + " is missing in:\n" + words);
      }
    }
  }

  @Test
  void theSamePosterIsTheSameBytes() {
    assertArrayEquals(poster(), poster());
  }

  @Test
  void aVeryLongPlaceIsSetSmallerAndStaysOnTheSheet() throws Exception {
    String place = "开化县人民法院芹阳办事处诉讼服务中心（行政争议调解）".repeat(3);
    byte[] poster = new Poster(TYPEFACES).pdf(text(place));

    var page = Rendered.page(poster, 1, 72);

    for (int y = 190; y < 230; y++) {
      assertEquals(0xFFFFFF, page.image().getRGB(20, y) & 0xFFFFFF, "ink in the left margin");
    }
    assertEquals(URL, Rendered.page(poster, 1, 150).decoded());
  }
}

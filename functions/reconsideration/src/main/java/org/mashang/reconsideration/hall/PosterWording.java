package org.mashang.reconsideration.hall;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.mashang.casework.law.Citation;
import org.mashang.casework.law.Citations;
import org.mashang.print.PosterText;
import org.mashang.print.PosterText.Step;

/**
 * What a hall's poster says.
 *
 * @param designatedBy name of the organ that designated the channel
 */
record PosterWording(HallDetails hall, String designatedBy) {

  private static final List<Step> STEPS =
      List.of(
          new Step("扫码", "扫上面的码"),
          new Step("填写", "一步一步填"),
          new Step("拍照上传", "拍下有关材料"),
          new Step("提交拿回执", "记下回执编号"),
          new Step("查进度", "回执编号加手机号"));

  PosterText text(String url, IssuedCode code) {
    LocalDate day = code.issuedOn();
    Citation free = Citations.of("ARL-87", day);
    Citation online = Citations.of("ARL-22(2)", day);
    return new PosterText(
        "码上通办",
        "行政复议",
        hall.name(),
        "手机扫一扫，在线申请行政复议",
        url,
        STEPS,
        List.of(
            "不收费。申请行政复议，一分钱也不用交。" + article(free),
            "不会写、不方便用手机？请到窗口口头申请，当场记录。" + article(Citations.of("ARL-22(3)", day)),
            "不服两个以上的行政行为，要分别申请。" + article(Citations.of("ARL-22(4)", day)),
            "一般应自知道行政行为之日起六十日内申请。" + article(Citations.of("ARL-20(1)", day))),
        "本渠道由"
            + designatedBy
            + "指定（"
            + hall.designation().number()
            + "），依据《"
            + online.statute()
            + "》"
            + online.article(),
        hall.name() + "　地址：" + hall.address() + "　电话：" + hall.phone(),
        "码编号 " + serial(url, code) + "　码有破损或打不开，请告诉窗口工作人员",
        day);
  }

  /** The hall's id and the code's number, as whoever replaces the poster needs them. */
  private static String serial(String url, IssuedCode code) {
    String token = url.substring(url.lastIndexOf('/') + 1);
    return String.format(Locale.ROOT, "%s-%02d", token.substring(1, 9), code.serial());
  }

  private static String article(Citation citation) {
    return "（" + citation.article() + "）";
  }
}

package org.mashang.notarization.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mashang.casework.rule.Law;
import org.mashang.casework.time.Shanghai;
import org.mashang.notarization.proceeding.Event;
import org.mashang.notarization.proceeding.Order;
import org.mashang.notarization.term.RefusalGround;
import org.mashang.notarization.view.Notices;
import org.mashang.platform.store.Recorded;
import org.mashang.print.LegalDocument;

/** What a notice says; made from the event it tells of, so it never changes. */
final class NoticeText {

  private NoticeText() {}

  static LegalDocument of(Order o, Recorded<Event> event) {
    LocalDate day = Shanghai.day(event.at());
    String matter = o.request().purpose().value();
    List<String> said = new ArrayList<>();
    said.add(
        "您（贵单位）于%s向本处申请办理公证（用途：%s，回执编号%s）。"
            .formatted(chinese(Shanghai.day(o.submittedAt())), matter, o.receiptCode()));
    said.addAll(body(event.event(), day));
    return new LegalDocument(
        o.handling().officeName().isEmpty() ? "公证机构" : o.handling().officeName(),
        Notices.title(event.event()).orElse(""),
        o.receiptCode() + "-" + event.sequence(),
        o.request().applicant().name().value(),
        said,
        day,
        o.receiptCode());
  }

  private static List<String> body(Event event, LocalDate day) {
    return switch (event) {
      case Event.Accepted e ->
          List.of(
              "经审查，本处自" + chinese(e.acceptedOn()) + "起受理。" + promise(e.promiseDays()),
              "现将申请事项的法律意义和可能产生的法律后果告知如下（" + cited(day, "NL-27(2)") + "）：",
              e.informed(),
              "依照"
                  + cited(day, "NL-30")
                  + "，本处应当自受理之日起十五个工作日内出具公证书；因不可抗力、补充证明材料或者需要核实有关情况的，所需时间不计算在期限内，本处会及时告知您。");
      case Event.Declined e -> List.of("经审查，本处不予受理，理由如下：", e.reasons().value());
      case Event.SupplementRequested e ->
          List.of(
              "依照" + cited(day, "NL-27(1)") + "，请您补充下列材料（一次性告知）：",
              String.join("；", e.items()) + "。");
      case Event.Paused e ->
          List.of(
              "因“%s”（%s），自%s起所需时间不计算在办理期限内（%s）。恢复计时后本处会继续办理。"
                  .formatted(
                      e.ground().label(),
                      e.reason().value(),
                      chinese(e.from()),
                      cited(day, "NL-30", "NPR-35(2)")));
      case Event.Refused e ->
          List.of(
              "经审查，存在下列情形："
                  + e.grounds().stream().map(RefusalGround::label).collect(Collectors.joining("；"))
                  + "。",
              "依照"
                  + cited(
                      day,
                      e.grounds().stream()
                          .map(ground -> ground.articles().getFirst())
                          .toArray(String[]::new))
                  + "，经本处负责人批准，决定不予办理公证。",
              refund(e.refundFen()));
      case Event.Terminated e ->
          List.of("因" + e.ground().label() + "，经本处负责人批准，决定终止办理。", refund(e.refundFen()));
      case Event.Maintained e ->
          List.of("经复查，公证书内容合法、正确，决定予以维持（" + cited(day, "NL-39") + "）。", e.reason().value());
      case Event.CertificateCorrected e ->
          List.of(
              "经复查，依照"
                  + cited(day, "NL-39")
                  + "，对"
                  + e.certificate().number()
                  + "公证书予以更正，以更正后的公证书为准。",
              e.reason().value());
      case Event.CertificateRevoked e -> List.of(e.announcement(), e.reason().value());
      default -> List.of();
    };
  }

  private static String promise(int days) {
    return days == 0 ? "本处承诺受理当日出具公证书。" : "本处承诺在" + days + "个工作日内出具公证书。";
  }

  private static String refund(long fen) {
    return fen == 0 ? "本事项没有需要退还的公证费。" : "应当退还公证费%d.%02d元。".formatted(fen / 100, fen % 100);
  }

  private static String cited(LocalDate on, String... keys) {
    return Law.cited(on, List.of(keys));
  }

  private static String chinese(LocalDate day) {
    return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }
}

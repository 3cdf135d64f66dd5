package org.mashang.notarization.view;

import java.util.Optional;
import org.mashang.casework.time.Shanghai;
import org.mashang.notarization.proceeding.Event;
import org.mashang.platform.store.Recorded;

/** Which events have a notice that can be printed, and its title (通知、决定). */
public final class Notices {

  private Notices() {}

  static Optional<OrderView.NoticeView> of(Recorded<Event> recorded) {
    return title(recorded.event())
        .map(
            title ->
                new OrderView.NoticeView(recorded.sequence(), title, Shanghai.day(recorded.at())));
  }

  /** Its heading; empty if the event has no notice. */
  public static Optional<String> title(Event event) {
    return Optional.ofNullable(
        switch (event) {
          case Event.Accepted e -> "公证受理通知书";
          case Event.Declined e -> "不予受理通知书";
          case Event.SupplementRequested e -> "补充材料通知书";
          case Event.Paused e -> "暂停计时告知书";
          case Event.Refused e -> "不予办理公证决定书";
          case Event.Terminated e -> "终止公证决定书";
          case Event.Maintained e -> "复查决定书（维持）";
          case Event.CertificateCorrected e -> "更正公证书通知书";
          case Event.CertificateRevoked e -> "撤销公证书决定书";
          default -> null;
        });
  }
}

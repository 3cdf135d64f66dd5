package org.mashang.reconsideration.application;

import java.time.LocalDate;
import org.mashang.platform.http.Fields;

/** Reads the one act an application is about (22(4)). */
final class ActReader {

  private static final Limits MAX = Limits.OF_AN_APPLICATION;
  private static final LocalDate REPUBLIC = LocalDate.of(1949, 10, 1);
  private static final Act NOTHING =
      new Act(ActKind.OTHER, "", "", null, null, null, null, false, false, false, null);

  private ActReader() {}

  static Act read(Fields root, LocalDate today) {
    if (root.isList("/act")) {
      root.ignore("/act");
      root.fault("/act", "TWO_ACTS", "一份申请只能针对一个行政行为；对几个行为不服的，请分别申请（行政复议法第二十二条第四款）。");
      return NOTHING;
    }
    return read(today, root.requiredObject("/act"));
  }

  private static Act read(LocalDate today, Fields act) {
    ActKind kind = act.choice("/kind", ActKind.class).required().orNull();
    LocalDate doneOn = act.date("/doneOn").notBefore(REPUBLIC).notAfter(today).orNull();
    LocalDate knownOn = act.date("/knownOn").notBefore(REPUBLIC).notAfter(today).orNull();
    if (doneOn != null && knownOn != null && knownOn.isBefore(doneOn)) {
      act.fault("/knownOn", "OUT_OF_ORDER", "知道的日子不能早于事情发生的日子。");
    }
    return new Act(
        kind == null ? ActKind.OTHER : kind,
        act.text("/title").max(MAX.title()).orEmpty(),
        act.text("/documentNumber").max(MAX.shortText()).orEmpty(),
        doneOn,
        knownOn,
        act.flag("/rightToApplyTold").orNull(),
        act.date("/toldOn").notBefore(REPUBLIC).notAfter(today).orNull(),
        act.flag("/realEstate").orElse(false),
        act.flag("/onTheSpot").orElse(false),
        act.flag("/warning").orElse(false),
        act.whole("/amountFen").orNull());
  }
}

package org.mashang.reconsideration.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads the one act an application is about (22(4)). */
final class ActReader {

  private static final Limits MAX = Limits.OF_AN_APPLICATION;

  /** A thousand billion yuan, in fen: more is a slip of the finger. */
  private static final long MOST_FEN = 100_000_000_000_000L;

  private ActReader() {}

  static Act read(JsonObject root, LocalDate today) {
    if (root.isList("act")) {
      root.fault("act", "TWO_ACTS", "一份申请只能针对一个行政行为；对几个行为不服的，请分别申请（行政复议法第二十二条第四款）。");
      return read(new JsonObject(null, "/act", new java.util.ArrayList<>()), today, false);
    }
    root.demand("act", !root.has("act"), "请写明对什么事情不服。");
    JsonObject act = root.object("act");
    return read(act, today, act.present());
  }

  private static Act read(JsonObject act, LocalDate today, boolean demanding) {
    ActKind kind = act.choice("kind", ActKind.class);
    act.demand("kind", demanding && kind == null, "请选择是哪一类事情。");
    LocalDate doneOn = act.date("doneOn");
    LocalDate knownOn = act.date("knownOn");
    LocalDate toldOn = act.date("toldOn");
    notInFuture(act, "doneOn", doneOn, today);
    notInFuture(act, "knownOn", knownOn, today);
    notInFuture(act, "toldOn", toldOn, today);
    inOrder(act, "knownOn", doneOn, knownOn, "知道的日子不能早于事情发生的日子。");
    Act read =
        new Act(
            kind == null ? ActKind.OTHER : kind,
            act.line("title", MAX.title()),
            act.line("documentNumber", MAX.shortText()),
            doneOn,
            knownOn,
            act.bool("rightToApplyTold"),
            toldOn,
            act.flag("realEstate"),
            act.flag("onTheSpot"),
            act.flag("warning"),
            act.amount("amountFen", MOST_FEN));
    act.nothingElse();
    return read;
  }

  static void notInFuture(JsonObject in, String name, @Nullable LocalDate day, LocalDate today) {
    if (day != null && day.isAfter(today)) {
      in.fault(name, "IN_FUTURE", "日期不能晚于今天。");
    }
    if (day != null && day.getYear() < 1949) {
      in.fault(name, "TOO_EARLY", "日期太早，请核对年份。");
    }
  }

  static void inOrder(
      JsonObject in,
      String name,
      @Nullable LocalDate first,
      @Nullable LocalDate second,
      String otherwise) {
    if (first != null && second != null && second.isBefore(first)) {
      in.fault(name, "OUT_OF_ORDER", otherwise);
    }
  }
}

package org.mashang.platform.store;

import java.util.List;
import org.mashang.casework.Refusal;

/** What the store itself may have to say. */
public final class StoreRefusals {

  private StoreRefusals() {}

  /** No such case, or none this caller may know of: the two answers are the same. */
  public static Refusal unknownCase() {
    return refusal("CASE_UNKNOWN", Refusal.Kind.UNKNOWN, "没有找到这个案件。", "请核对编号，或从列表中重新打开。");
  }

  static Refusal stale() {
    return refusal("STALE_VERSION", Refusal.Kind.CONFLICT, "您看到的内容之后，案件已有新的变化。", "请重新载入案件，核对后再提交。");
  }

  static Refusal reused() {
    return refusal(
        "IDEMPOTENCY_KEY_REUSED",
        Refusal.Kind.INVALID,
        "同一个 Idempotency-Key 曾用于另一项内容不同的提交。",
        "请为新的提交生成新的 Idempotency-Key。");
  }

  static Refusal busy() {
    return refusal("TOO_BUSY", Refusal.Kind.CONFLICT, "同一案件正有其他操作，暂时未能办理。", "请稍后重试，不会重复办理。");
  }

  static Refusal crowded() {
    return refusal("TOO_BUSY", Refusal.Kind.CONFLICT, "同时办理的案件较多，暂时未能办理。", "请稍后重试，不会重复办理。");
  }

  static Refusal tooLarge() {
    return refusal(
        "CASE_TOO_LARGE", Refusal.Kind.INVALID, "案件文字总量超过系统可保存的上限（约400KB）。", "请缩短文字，较长的内容作为文件上传。");
  }

  private static Refusal refusal(String code, Refusal.Kind kind, String reason, String nextStep) {
    return new Refusal(code, kind, List.of(), reason, nextStep, List.of());
  }
}

package org.mashang.reconsideration.hall;

import java.time.LocalDate;
import java.util.List;
import org.mashang.casework.Fault;
import org.mashang.casework.Refusal;
import org.mashang.casework.Refusal.Kind;
import org.mashang.casework.law.Citations;

/** Why something cannot be done with a hall. */
final class HallRefusals {

  private HallRefusals() {}

  static Refusal notAdministrator() {
    return refusal("FORBIDDEN", Kind.FORBIDDEN, "只有场所管理员可以办理这项操作。", "请联系本市场所管理员。");
  }

  static Refusal notYourOrgan() {
    return refusal("FORBIDDEN", Kind.FORBIDDEN, "您只能管理本机关的场所。", "请改选本机关，或请市级管理员办理。");
  }

  static Refusal unknown() {
    return refusal("HALL_UNKNOWN", Kind.UNKNOWN, "没有找到这个场所。", "请核对编号，或从场所列表中打开。");
  }

  static Refusal registered() {
    return refusal("HALL_REGISTERED", Kind.CONFLICT, "这个场所已经登记。", "需要更正时请使用“变更”。");
  }

  static Refusal retired() {
    return refusal("HALL_RETIRED", Kind.CONFLICT, "这个场所已经停用，不能再办理。", "重新启用请另行登记一个场所。");
  }

  static Refusal nothingChanged() {
    return refusal("NOTHING_CHANGED", Kind.INVALID, "内容与现有登记完全相同。", "请修改后再提交。");
  }

  static Refusal noSuchCode() {
    return new Refusal(
        "INVALID_FIELDS",
        Kind.INVALID,
        List.of(),
        "这个场所没有这个编号的码。",
        "请从码的列表中选择。",
        List.of(new Fault("/serial", "UNKNOWN_SERIAL", "没有这个编号的码。")));
  }

  static Refusal revokedAlready() {
    return refusal("CODE_REVOKED", Kind.CONFLICT, "这个码已经作废。", "不需要再次作废。");
  }

  static Refusal noSerialLeft() {
    return refusal("NO_SERIAL_LEFT", Kind.CONFLICT, "这个场所的码编号已经用完。", "请停用后另行登记一个场所。");
  }

  static Refusal notDesignatedYet(LocalDate today) {
    return new Refusal(
        "INVALID_FIELDS",
        Kind.INVALID,
        List.of(Citations.of("ARL-22(2)", today)),
        "指定文件的日期还没有到，渠道须先由复议机关指定才能启用。",
        "请核对指定文件的日期。",
        List.of(new Fault("/designation/date", "IN_FUTURE", "指定文件的日期不能晚于今天。")));
  }

  private static Refusal refusal(String code, Kind kind, String reason, String nextStep) {
    return new Refusal(code, kind, List.of(), reason, nextStep, List.of());
  }
}

package org.mashang.reconsideration.proceeding;

import java.util.List;
import org.mashang.casework.Refusal;

/** Refusals, each with its reason and the next step. */
final class Refusals {

  private Refusals() {}

  static Refusal conflict(
      Situation s, String code, String reason, String next, List<String> articles) {
    return new Refusal(
        code,
        Refusal.Kind.CONFLICT,
        Law.citations(s.today(), articles),
        reason + "。",
        next + "。",
        List.of());
  }

  static Refusal forbidden(String reason, String next) {
    return new Refusal(
        "NOT_YOURS_TO_DO", Refusal.Kind.FORBIDDEN, List.of(), reason + "。", next + "。", List.of());
  }

  /** No such case, for this caller: says nothing about whether it exists for others. */
  static Refusal unknown() {
    return new Refusal(
        "NO_SUCH_CASE",
        Refusal.Kind.UNKNOWN,
        List.of(),
        "没有找到这个案件。",
        "请核对回执上的编号，或者到案件所属的行政复议机构查询。",
        List.of());
  }

  static Refusal invalid(Situation s, String label, List<String> articles, Faults faults) {
    return new Refusal(
        "FIELDS_WRONG",
        Refusal.Kind.INVALID,
        Law.citations(s.today(), articles),
        "“" + label + "”填写的内容有" + faults.all().size() + "处需要改正。",
        "请逐项改正后重新提交。",
        faults.all());
  }
}

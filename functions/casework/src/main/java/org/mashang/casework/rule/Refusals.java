package org.mashang.casework.rule;

import java.time.LocalDate;
import java.util.List;
import org.mashang.casework.Refusal;

/** Refusals that every capability gives, each with its reason and the next step. */
public final class Refusals {

  private Refusals() {}

  /**
   * Not now, in the state the case is in.
   *
   * @param on the day whose articles are cited
   * @param reason one Chinese sentence without its full stop
   * @param next the same
   */
  public static Refusal conflict(
      LocalDate on, String code, String reason, String next, List<String> articles) {
    return new Refusal(
        code,
        Refusal.Kind.CONFLICT,
        Law.citations(on, articles),
        reason + "。",
        next + "。",
        List.of());
  }

  /** Not for this caller to do. */
  public static Refusal forbidden(String reason, String next) {
    return new Refusal(
        "NOT_YOURS_TO_DO", Refusal.Kind.FORBIDDEN, List.of(), reason + "。", next + "。", List.of());
  }

  /**
   * No such case, for this caller: says nothing about whether it exists for others.
   *
   * @param next where to ask, one Chinese sentence without its full stop
   */
  public static Refusal unknown(String next) {
    return new Refusal(
        "NO_SUCH_CASE",
        Refusal.Kind.UNKNOWN,
        List.of(),
        "没有找到这个案件。",
        "请核对回执上的编号，或者" + next + "。",
        List.of());
  }

  /** What was filled in is wrong: all of it at once. */
  public static Refusal invalid(LocalDate on, String label, List<String> articles, Faults faults) {
    return new Refusal(
        "FIELDS_WRONG",
        Refusal.Kind.INVALID,
        Law.citations(on, articles),
        "“" + label + "”填写的内容有" + faults.all().size() + "处需要改正。",
        "请逐项改正后重新提交。",
        faults.all());
  }
}

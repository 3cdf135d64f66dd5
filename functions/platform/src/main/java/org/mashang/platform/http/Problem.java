package org.mashang.platform.http;

import java.util.List;
import java.util.Locale;
import org.mashang.casework.Fault;
import org.mashang.casework.Refusal;
import org.mashang.casework.law.Citation;

/**
 * Why a call has no effect, as RFC 9457 lays it down, with what people need to go on.
 *
 * @param type address of the kind of problem
 * @param title the kind, in a few Chinese words
 * @param status HTTP status
 * @param code stable, upper snake case, for programs
 * @param detail one Chinese sentence
 * @param nextStep one Chinese sentence: what can be done now
 * @param citations the articles it rests on
 * @param faults every wrong field
 */
public record Problem(
    String type,
    String title,
    int status,
    String code,
    String detail,
    String nextStep,
    List<Cited> citations,
    List<Fault> faults) {

  private static final String TYPES = "https://mashang.org/problems/";

  public Problem {
    citations = List.copyOf(citations);
    faults = List.copyOf(faults);
  }

  /** An article as a problem quotes it. */
  public record Cited(String key, String statute, String article, String gist) {

    public static Cited of(Citation citation) {
      return new Cited(citation.key(), citation.statute(), citation.article(), citation.gist());
    }
  }

  /** A problem without articles or fields. */
  public static Problem of(int status, String code, String detail, String nextStep) {
    return new Problem(
        address(code), title(status), status, code, detail, nextStep, List.of(), List.of());
  }

  /** What the law or the store answered. */
  public static Problem of(Refusal refusal) {
    int status =
        switch (refusal.code()) {
          case "STALE_VERSION" -> 412;
          case "TOO_BUSY" -> 503;
          default ->
              switch (refusal.kind()) {
                case INVALID -> 422;
                case FORBIDDEN -> 403;
                case CONFLICT -> 409;
                case UNKNOWN -> 404;
              };
        };
    return new Problem(
        address(refusal.code()),
        title(status),
        status,
        refusal.code(),
        refusal.reason(),
        refusal.nextStep(),
        refusal.citations().stream().map(Cited::of).toList(),
        refusal.faults());
  }

  /** Fields are wrong: all of them at once. */
  public static Problem faulty(List<Fault> faults) {
    return new Problem(
        address("INVALID_FIELDS"),
        title(422),
        422,
        "INVALID_FIELDS",
        "有" + faults.size() + "处填写需要更正。",
        "请按每处的提示更正后再提交。",
        List.of(),
        faults);
  }

  /** Nothing there, or nothing for this caller: the two look alike. */
  public static Problem notFound() {
    return of(404, "NOT_FOUND", "没有找到您要的内容。", "请核对网址或编号。");
  }

  /** The caller's role does not allow it. */
  public static Problem forbidden() {
    return of(403, "FORBIDDEN", "您的身份不能办理这项操作。", "请换用有权限的账号，或联系本机关管理员。");
  }

  /** No token, or one that says too little. */
  public static Problem unauthorised() {
    return of(401, "UNAUTHORISED", "请先登录。", "请重新登录或重新扫码进入。");
  }

  /** Ends the call with this problem. */
  public Raised raise() {
    return new Raised(this);
  }

  private static String address(String code) {
    return TYPES + code.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String title(int status) {
    return switch (status) {
      case 400 -> "请求有误";
      case 401 -> "需要登录";
      case 403 -> "没有权限";
      case 404 -> "没有找到";
      case 405 -> "方法不适用";
      case 409 -> "当前不能办理";
      case 410 -> "已失效";
      case 412 -> "内容已被更新";
      case 413 -> "内容过大";
      case 415 -> "格式不支持";
      case 422 -> "填写有误";
      case 428 -> "缺少版本号";
      case 429 -> "操作过于频繁";
      case 503 -> "系统繁忙";
      default -> "系统出错";
    };
  }

  /** A problem on its way out of a handler. */
  public static final class Raised extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    Raised(Problem problem) {
      super(problem.code(), null, false, false);
      this.problem = problem;
    }

    public Problem problem() {
      return problem;
    }
  }
}

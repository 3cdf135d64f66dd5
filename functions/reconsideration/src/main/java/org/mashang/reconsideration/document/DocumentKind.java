package org.mashang.reconsideration.document;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mashang.reconsideration.term.Outcome;

/** The papers of a proceeding (行政复议文书). */
public enum DocumentKind {
  ACCEPTANCE_NOTICE("行政复议申请受理通知书"),
  SUPPLEMENT_NOTICE("补正行政复议申请通知书"),
  SUPPLEMENT_EXTENSION_NOTICE("延长补正期限通知书"),
  REFUSAL("不予受理行政复议申请决定书", Outcome.REFUSED),
  REFERRAL("不予受理行政复议申请决定书（告知管辖机关）", Outcome.PASSED_ON),
  ANSWER_NOTICE("行政复议答复通知书"),
  ORDINARY_NOTICE("转为普通程序通知书"),
  THIRD_PARTY_NOTICE("第三人参加行政复议通知书"),
  HEARING_NOTICE("行政复议听证通知书"),
  HEARING_CANCELLATION("取消听证通知书"),
  EXTENSION_NOTICE("行政复议延期审理通知书"),
  SUSPENSION_NOTICE("行政复议中止通知书"),
  RESUMPTION_NOTICE("恢复审理通知书"),
  TERMINATION("行政复议终止决定书", Outcome.TERMINATED),
  WITHDRAWAL_DENIAL("不准予撤回行政复议申请通知书"),
  STAY_ORDER("停止执行决定书"),
  STAY_DENIAL("不停止执行通知书"),
  STAY_LIFTING("解除停止执行通知书"),
  MEDIATION_DOCUMENT("行政复议调解书", Outcome.MEDIATED),
  DECISION("行政复议决定书", Outcome.DECIDED),
  DISMISSAL("驳回行政复议申请决定书", Outcome.DISMISSED),
  PERFORMANCE_ORDER("责令履行通知书");

  private final String title;
  private final @Nullable Outcome ends;

  DocumentKind(String title) {
    this(title, null);
  }

  DocumentKind(String title, @Nullable Outcome ends) {
    this.title = title;
    this.ends = ends;
  }

  public String title() {
    return title;
  }

  /** Whether it is the paper that tells of an ending. */
  public boolean ends(Outcome outcome) {
    return ends == outcome;
  }

  /** Its template's file. */
  String file() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
  }
}

package org.mashang.fraud.learned;

import java.util.Set;
import org.mashang.fraud.signal.Mark;
import org.mashang.fraud.signal.SignalKind;
import org.mashang.fraud.watch.Bits;
import org.mashang.fraud.watch.Trace;

/**
 * What the learned score counts of a person. How old somebody is, where they live and what the
 * police know already are not among it.
 */
public enum Sign {
  CALL(SignalKind.CALL, 0, "可疑通话{n}次"),
  CALL_RISKY(SignalKind.CALL, 0, "与可疑号码通话{n}次", Mark.RISKY_NUMBER),
  CALL_LONG(SignalKind.CALL, 0, "十分钟以上的可疑通话{n}次", Mark.LONG),
  CALL_RISKY_LONG(SignalKind.CALL, 0, "与可疑号码长时间通话{n}次", Mark.RISKY_NUMBER, Mark.LONG),
  CALL_OVERSEAS(SignalKind.CALL, 0, "境外通话{n}次", Mark.OVERSEAS),
  CALL_FORWARDED(SignalKind.CALL, 0, "设置呼叫转移{n}次", Mark.FORWARDED),
  SMS(SignalKind.SMS, 0, "可疑短信{n}条"),
  SMS_RISKY(SignalKind.SMS, 0, "可疑号码的短信{n}条", Mark.RISKY_NUMBER),
  SMS_FRAUD_LINK(SignalKind.SMS, 0, "涉诈链接短信{n}条", Mark.FRAUD_LINK),
  SMS_UNKNOWN_LINK(SignalKind.SMS, 0, "不明链接短信{n}条", Mark.UNKNOWN_LINK),
  SITE_VISIT(SignalKind.SITE_VISIT, 0, "访问涉诈网站或应用{n}次"),
  SITE_VISIT_APP(SignalKind.SITE_VISIT, 0, "使用涉诈应用{n}次", Mark.APP),
  SCREEN_SHARE(SignalKind.SCREEN_SHARE, 0, "开启屏幕共享{n}次"),
  DEVICE_CHANGE(SignalKind.DEVICE_CHANGE, 0, "换卡或换机{n}次"),
  NEW_PAYEE(SignalKind.NEW_PAYEE, 0, "新增收款人{n}个"),
  NEW_PAYEE_RISKY(SignalKind.NEW_PAYEE, 0, "新增有风险的收款人{n}个", Mark.RISKY_PAYEE),
  NEW_PAYEE_DOUBTED(SignalKind.NEW_PAYEE, 0, "新增三天内另有人付款被判有风险的收款人{n}个", Mark.DOUBTED_PAYEE),
  NEW_PAYEE_WARNED(SignalKind.NEW_PAYEE, 0, "新增被反映或者多人付款有风险的收款人{n}个", Mark.WARNED_PAYEE),
  TRANSFER(SignalKind.TRANSFER, 0, "转账{n}笔"),
  TRANSFER_FIRST(SignalKind.TRANSFER, 0, "向首次付款的账户转账{n}笔", Mark.FIRST_PAYEE),
  TRANSFER_RISKY(SignalKind.TRANSFER, 0, "向有风险的账户转账{n}笔", Mark.RISKY_PAYEE),
  TRANSFER_DOUBTED(SignalKind.TRANSFER, 0, "向三天内另有人付款被判有风险的账户转账{n}笔", Mark.DOUBTED_PAYEE),
  TRANSFER_WARNED(SignalKind.TRANSFER, 0, "向被反映或者多人付款有风险的账户转账{n}笔", Mark.WARNED_PAYEE),
  TRANSFER_HELD(SignalKind.TRANSFER, 0, "银行暂缓的转账{n}笔", Mark.HELD),
  TRANSFER_ATTEMPTED(SignalKind.TRANSFER, 0, "尚未完成的转账{n}笔", Mark.ATTEMPTED),
  TRANSFER_10000(SignalKind.TRANSFER, 10_000, "1万元以上的转账{n}笔"),
  TRANSFER_50000(SignalKind.TRANSFER, 50_000, "5万元以上的转账{n}笔"),
  CASH_WITHDRAWAL(SignalKind.CASH_WITHDRAWAL, 0, "取现{n}次"),
  CASH_20000(SignalKind.CASH_WITHDRAWAL, 20_000, "2万元以上的取现{n}次"),
  LOAN_DRAWN(SignalKind.LOAN_DRAWN, 0, "借款到账{n}笔"),
  CITIZEN_REPORT(SignalKind.CITIZEN_REPORT, 0, "被反映可能受骗{n}次");

  private final SignalKind kind;
  private final long fen;
  private final String words;
  private final int marks;

  Sign(SignalKind kind, int yuan, String words, Mark... marks) {
    this.kind = kind;
    this.fen = 100L * yuan;
    this.words = words;
    this.marks = Bits.of(Set.of(marks));
  }

  SignalKind kind() {
    return kind;
  }

  boolean fits(Trace trace) {
    return trace.has(marks) && trace.fen() >= fen;
  }

  String words(int count) {
    return words.replace("{n}", String.valueOf(count));
  }
}

package org.mashang.history.fraud;

import java.util.List;
import org.mashang.fraud.signal.SignalKind;
import org.mashang.fraud.signal.Typology;

/** What a kind of fraud looks like: the rules that see it, by the book in force. */
record Sign(Typology typology, int weight, List<Rule> rules) {

  /** A rule, its sentence with the numbers filled in, and the signal behind it. */
  record Rule(String id, int points, String sentence, SignalKind signal) {}

  static final List<Sign> ALL =
      List.of(
          new Sign(
              Typology.BRUSHING,
              26,
              List.of(
                  new Rule("P-APP-03", 110, "七天内反复使用涉诈应用5次", SignalKind.SITE_VISIT),
                  new Rule("P-BRUSH-02", 15, "一天内访问涉诈网站后连续转账3笔", SignalKind.TRANSFER),
                  new Rule("P-NEW-04", 20, "一天内向2个首次付款的账户转账", SignalKind.TRANSFER))),
          new Sign(
              Typology.INVESTMENT,
              18,
              List.of(
                  new Rule("P-INV-02", 15, "访问涉诈网站或应用后三天内转账超过5万元的有1笔", SignalKind.TRANSFER),
                  new Rule("P-SITE-01", 90, "一天内访问涉诈网站或应用4次", SignalKind.SITE_VISIT))),
          new Sign(
              Typology.CUSTOMER_SERVICE,
              20,
              List.of(
                  new Rule("P-SERV-01", 50, "可疑号码来电后一小时内开启屏幕共享", SignalKind.SCREEN_SHARE),
                  new Rule("P-SCR-01", 135, "一天内开启屏幕共享2次", SignalKind.SCREEN_SHARE))),
          new Sign(
              Typology.AUTHORITY,
              13,
              List.of(
                  new Rule("P-AUTH-02", 85, "境外来电后两小时内开启屏幕共享", SignalKind.SCREEN_SHARE),
                  new Rule("P-CALL-06", 160, "24小时内有3次可疑长时间通话，反复被人用电话稳住", SignalKind.CALL))),
          new Sign(
              Typology.LOAN,
              9,
              List.of(
                  new Rule("P-LOAN-01", 15, "可疑来电或短信后一天内借款到账1笔", SignalKind.LOAN_DRAWN),
                  new Rule("P-SMS-03", 80, "可疑短信后一天内新增收款人1个", SignalKind.NEW_PAYEE))),
          new Sign(
              Typology.SHOPPING,
              6,
              List.of(new Rule("P-SNEW-01", 85, "收到涉诈链接短信后两天内新增收款人1个", SignalKind.NEW_PAYEE))),
          new Sign(
              Typology.ACQUAINTANCE,
              4,
              List.of(
                  new Rule("P-ACQ-01", 15, "新增收款人后一小时内向其大额转账1笔（5万元以上）", SignalKind.TRANSFER),
                  new Rule("P-HELD-01", 155, "银行暂缓了1笔转账", SignalKind.TRANSFER))),
          new Sign(
              Typology.GAMING,
              4,
              List.of(new Rule("P-SITE-12", 70, "访问涉诈网站或应用后六小时内有1笔转账尚未完成", SignalKind.TRANSFER))));

  static Sign of(Typology typology) {
    return ALL.stream().filter(one -> one.typology() == typology).findFirst().orElseThrow();
  }
}

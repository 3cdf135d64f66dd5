package org.mashang.fraud.term;

import org.mashang.fraud.alert.Level;
import org.mashang.fraud.signal.Mark;
import org.mashang.fraud.signal.SignalKind;
import org.mashang.fraud.signal.Typology;
import org.mashang.fraud.subject.Subject;

/** What people call the words that signals and alerts are made of. */
public final class Labels {

  private Labels() {}

  public static String of(Level level) {
    return switch (level) {
      case RED -> "红色预警";
      case ORANGE -> "橙色预警";
      case YELLOW -> "黄色预警";
      case BLUE -> "蓝色预警";
    };
  }

  public static String of(Typology typology) {
    return switch (typology) {
      case BRUSHING -> "刷单返利";
      case INVESTMENT -> "虚假投资理财";
      case CUSTOMER_SERVICE -> "冒充客服";
      case AUTHORITY -> "冒充公检法";
      case LOAN -> "虚假贷款、征信";
      case ACQUAINTANCE -> "冒充熟人、领导";
      case ROMANCE -> "婚恋交友诈骗";
      case SHOPPING -> "虚假购物、服务";
      case GAMING -> "游戏交易诈骗";
      case UNKNOWN -> "类型未明";
    };
  }

  public static String of(SignalKind kind) {
    return switch (kind) {
      case CALL -> "可疑通话";
      case SMS -> "可疑短信";
      case SITE_VISIT -> "访问涉诈网址或应用";
      case SCREEN_SHARE -> "屏幕共享";
      case DEVICE_CHANGE -> "换卡或换机";
      case NEW_PAYEE -> "新增收款人";
      case TRANSFER -> "转账";
      case CASH_WITHDRAWAL -> "取现";
      case LOAN_DRAWN -> "贷款到账";
      case LISTED -> "列入涉案名单";
      case CITIZEN_REPORT -> "群众举报";
      case POLICE_REPORT -> "公安机关接警";
    };
  }

  public static String of(Subject.Kind kind) {
    return switch (kind) {
      case PERSON -> "潜在被害人";
      case ACCOUNT -> "收款账户";
      case NUMBER -> "主叫号码";
    };
  }

  public static String of(Mark mark) {
    return switch (mark) {
      case INCOMING -> "对方打来或发来";
      case OVERSEAS -> "境外";
      case FORWARDED -> "呼叫转移";
      case RISKY_NUMBER -> "风险号码";
      case LONG -> "十分钟以上";
      case FRAUD_LINK -> "含涉诈链接";
      case UNKNOWN_LINK -> "含不明链接";
      case APP -> "应用程序";
      case SIM -> "换卡";
      case DEVICE -> "换机";
      case RISKY_PAYEE -> "风险收款人";
      case FIRST_PAYEE -> "首次付款的账户";
      case HELD -> "银行暂缓";
      case COMPLETED -> "已转出";
      case ATTEMPTED -> "尝试未成";
      case ELDERLY -> "六十岁以上";
      case SELF -> "本人反映";
      case DOUBTED_PAYEE -> "收款人三天内也被别人的付款标为风险";
      case WARNED_PAYEE -> "收款人已被两人以上标为风险、被反映或被列名";
    };
  }
}

package org.mashang.fraud.signal;

/**
 * What kind of thing a source tells. Each has one versioned schema in {@code events/fraud/schema}.
 */
public enum SignalKind {
  /** A call that an operator holds suspicious (可疑通话). */
  CALL,
  /** A short message that an operator holds suspicious (可疑短信). */
  SMS,
  /** A visit to a site or the use of an app that is known for fraud (涉诈网址、APP访问). */
  SITE_VISIT,
  /** Somebody began to share a screen (屏幕共享). */
  SCREEN_SHARE,
  /** The SIM card or the device behind an account changed (换卡换机). */
  DEVICE_CHANGE,
  /** A payee was entered for the first time (新增收款人). */
  NEW_PAYEE,
  /** A transfer was held, done or tried (转账). */
  TRANSFER,
  /** Cash was drawn (取现). */
  CASH_WITHDRAWAL,
  /** A loan was paid out (放款). */
  LOAN_DRAWN,
  /** An account or a number was put on a list (涉案账户、号码列入名单). */
  LISTED,
  /** A person told of a fraud, their own or another's (群众举报). */
  CITIZEN_REPORT,
  /** The police centre took a report (110 报警). */
  POLICE_REPORT
}

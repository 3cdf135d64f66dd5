package org.mashang.fraud.partner;

/** What a partner is. */
public enum PartnerKind {
  /** A telecommunications operator (电信业务经营者). */
  OPERATOR,
  /** A bank (银行业金融机构). */
  BANK,
  /** A payment institution (非银行支付机构). */
  PAYMENT,
  /** A police system, for example the 110 centre. */
  POLICE,
  /** Anybody else the law names, for example an internet service. */
  OTHER
}

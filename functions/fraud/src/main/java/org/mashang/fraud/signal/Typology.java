package org.mashang.fraud.signal;

/** Types of telecom and network fraud (电信网络诈骗类型) as the police count them. */
public enum Typology {
  /** Fake orders for a commission (刷单返利). */
  BRUSHING,
  /** False investment (虚假投资理财). */
  INVESTMENT,
  /** Pretending to be a shop's or courier's service (冒充客服). */
  CUSTOMER_SERVICE,
  /** Pretending to be police, prosecutor or court (冒充公检法). */
  AUTHORITY,
  /** False loan or credit (虚假贷款、征信). */
  LOAN,
  /** Pretending to be a superior or somebody known (冒充熟人领导). */
  ACQUAINTANCE,
  /** A feigned love that leads to payments (杀猪盘婚恋). */
  ROMANCE,
  /** False shopping or services (虚假购物、服务). */
  SHOPPING,
  /** False trade of game goods (游戏交易). */
  GAMING,
  /** Not known. */
  UNKNOWN
}
